import { recordById } from '../../dataset.ts'
import { occurrencesOf, paragraphsIn } from '../../reading/texts.ts'
import type { Rule } from '../rule.ts'
import { allCitations } from '../support/citations.ts'
import { citing } from '../support/example.ts'
import { exampleText, held } from '../support/example-text.ts'

export const phraseOnce: Rule = {
  id: 'phrase-once',
  summary: 'A phrase stands only once in its paragraph, so that it points to one place.',
  check: ({ dataset, locate, texts }) =>
    allCitations(dataset).flatMap(({ record, citation, path }) => {
      const text = recordById(dataset, citation.source)?.text
      const paragraph = text && texts ? paragraphsIn(texts, text.file)?.[(citation.paragraph ?? 0) - 1] : undefined
      const times = paragraph === undefined ? 0 : occurrencesOf(paragraph, citation.phrase).length
      if (times < 2) return []
      const message = `"${citation.phrase}" stands ${times} times in paragraph ${citation.paragraph}`
      return [{ ...locate(record.id, [...path, 'phrase']), message, tip: 'take in a word before or after it' }]
    }),
  texts: { 'example.txt': exampleText },
  passes: {
    ...held,
    'places/other-city.yaml': `name: Other City\n${citing({ source: 'source/held', paragraph: 3, phrase: 'the chair of the council closed' }, 'name')}`,
  },
  fails: {
    ...held,
    'places/other-city.yaml': `name: Other City\n${citing({ source: 'source/held', paragraph: 3, phrase: 'chair of the council' }, 'name')}`,
  },
}
