import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { source } from '../support/example.ts'

export const sourceDated: Rule = {
  id: 'source-dated',
  summary: 'A source says when it was published, or asks when: undated, it tells nobody what was known by a day.',
  severity: 'warning',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'source')
      .filter(({ published, open }) => published === null && !open.some(({ field }) => field === 'published'))
      .map(({ id }) => ({
        ...locate(id, []),
        message: 'the day of publication is not given',
        tip: 'add published, as precise as the page is, or an open question with field: published',
      })),
  passes: {
    'sources/second.yaml': source(
      'second',
      null,
      'open:\n  - { key: day, field: published, question: When was the page published? }\n',
    ),
  },
  fails: { 'sources/second.yaml': source('second', null) },
}
