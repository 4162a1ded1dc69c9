import { recordById } from '../../dataset.ts'
import { occurrencesOf, paragraphsIn } from '../../reading/texts.ts'
import type { Rule } from '../rule.ts'
import { allCitations } from '../support/citations.ts'
import { citing } from '../support/example.ts'
import { exampleText, held } from '../support/example-text.ts'

export const phraseInSource: Rule = {
  id: 'phrase-in-source',
  summary: 'A phrase stands in its paragraph of the text we hold, letter by letter.',
  check: ({ dataset, locate, texts }) =>
    allCitations(dataset).flatMap(({ record, citation, path }) => {
      const text = recordById(dataset, citation.source)?.text
      const paragraphs = text && texts ? paragraphsIn(texts, text.file) : undefined
      if (paragraphs === undefined) return []
      const holding = paragraphs.flatMap((paragraph, position) =>
        occurrencesOf(paragraph, citation.phrase).length > 0 ? [position + 1] : [],
      )
      if (citation.paragraph === null ? holding.length > 0 : holding.includes(citation.paragraph)) return []
      const message = `"${citation.phrase}" does not stand in ${citation.source}${citation.paragraph === null ? '' : `, paragraph ${citation.paragraph}`}`
      const tip =
        holding.length > 0 ? `it stands in paragraph ${holding.join(', ')}` : 'copy it from the text, letter by letter'
      return [{ ...locate(record.id, [...path, 'phrase']), message, tip }]
    }),
  texts: { 'example.txt': exampleText },
  passes: {
    ...held,
    'places/other-city.yaml': `name: Other City\n${citing({ source: 'source/held', paragraph: 2, phrase: 'met in Other City' }, 'name')}`,
  },
  fails: {
    ...held,
    'places/other-city.yaml': `name: Other City\n${citing({ source: 'source/held', paragraph: 2, phrase: 'met in Another City' }, 'name')}`,
  },
}
