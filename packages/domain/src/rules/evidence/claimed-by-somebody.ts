import type { Rule } from '../rule.ts'
import { allCitations } from '../support/citations.ts'
import { citing } from '../support/example.ts'

export const claimedBySomebody: Rule = {
  id: 'claimed-by-somebody',
  summary: 'A claim names the party that makes it.',
  check: ({ dataset, locate }) =>
    allCitations(dataset)
      .filter(({ citation: { manner, by } }) => manner === 'claimed' && by === null)
      .map(({ record, path }) => ({
        ...locate(record.id, [...path, 'manner']),
        message: 'a claim without the party that makes it',
        tip: 'add by: who claims it, or write manner: reported',
      })),
  passes: {
    'places/other-city.yaml': `name: Other City\n${citing({ manner: 'claimed', by: 'state/xanadu' }, 'name')}`,
  },
  fails: { 'places/other-city.yaml': `name: Other City\n${citing({ manner: 'claimed' }, 'name')}` },
}
