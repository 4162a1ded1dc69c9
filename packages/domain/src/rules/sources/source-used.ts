import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { allCitations } from '../support/citations.ts'
import { cited, source } from '../support/example.ts'

export const sourceUsed: Rule = {
  id: 'source-used',
  summary: 'A source is cited somewhere, or is the origin of one that is.',
  severity: 'warning',
  check: ({ dataset, unread, locate }) => {
    if (unread.size > 0) return [] // a file that cannot be read may cite it
    const used = new Set<string>(allCitations(dataset).map(({ citation }) => citation.source))
    for (const { origin } of recordsOf(dataset, 'source')) if (origin !== null) used.add(origin)
    return recordsOf(dataset, 'source')
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        ...locate(id, []),
        message: 'no record cites this source',
        tip: 'take its facts in, or remove it',
      }))
  },
  passes: {
    'sources/second.yaml': source('second', '2019-05-03'),
    'places/other-city.yaml': `name: Other City\n${cited('name').replace('source/example', 'source/second')}`,
  },
  fails: { 'sources/second.yaml': source('second', '2019-05-03') },
}
