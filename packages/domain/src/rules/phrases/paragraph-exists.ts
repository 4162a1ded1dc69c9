import { recordById } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { allCitations } from '../support/citations.ts'
import { citing } from '../support/example.ts'
import { held } from '../support/example-text.ts'

export const paragraphExists: Rule = {
  id: 'paragraph-exists',
  summary: 'A citation names a paragraph that the text has, where we hold the text and only there.',
  check: ({ dataset, locate }) =>
    allCitations(dataset).flatMap(({ record, citation: { source, paragraph }, path }) => {
      const cited = recordById(dataset, source)
      if (cited === undefined) return []
      const held = cited.text?.paragraphs ?? null
      const problem = (message: string, tip: string, member: string) => [
        { ...locate(record.id, [...path, member]), message, tip },
      ]
      if (held === null) {
        return paragraph === null ? [] : problem(`we hold no text of ${source}`, 'leave paragraph out', 'paragraph')
      }
      if (paragraph === null)
        return problem(`the paragraph of ${source} is not named`, `add paragraph: 1 to ${held}`, 'source')
      return paragraph <= held
        ? []
        : problem(`${source} has ${held} paragraphs`, `write a number from 1 to ${held}`, 'paragraph')
    }),
  passes: {
    ...held,
    'places/other-city.yaml': `name: Other City\n${citing({ source: 'source/held', paragraph: 2, phrase: 'met in Other City' }, 'name')}`,
  },
  fails: {
    ...held,
    'places/other-city.yaml': `name: Other City\n${citing({ source: 'source/held', paragraph: 4, phrase: 'met in Other City' }, 'name')}`,
  },
}
