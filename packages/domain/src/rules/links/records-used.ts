import { allRecords, recordsOf } from '../../dataset.ts'
import { type Id, parentOf } from '../../ids.ts'
import { referencesOf } from '../../references.ts'
import type { Rule } from '../rule.ts'
import { cited, citing } from '../support/example.ts'

const session = (place: string) =>
  `name: A session\nkind: session\nplace: ${place}\n${citing({ says: 'held' }, 'place')}`

export const recordsUsed: Rule = {
  id: 'records-used',
  summary: 'A person, a place or a topic has a part in something.',
  severity: 'warning',
  check: ({ dataset, unread, locate }) => {
    if (unread.size > 0) return [] // a file that cannot be read may name it
    const used = new Set<Id>(
      allRecords(dataset).flatMap((record) =>
        [...referencesOf(record).map(({ to }) => to), parentOf(record.id) ?? record.id].filter(
          (id) => id !== record.id,
        ),
      ),
    )
    return [...recordsOf(dataset, 'person'), ...recordsOf(dataset, 'place'), ...recordsOf(dataset, 'topic')]
      .filter(({ id }) => !used.has(id))
      .map(({ id, type }) => ({
        ...locate(id, []),
        message: `no record names this ${type}`,
        tip: 'add what it has a part in, or remove it',
      }))
  },
  passes: {
    'places/other-city.yaml': `name: Other City\n${cited('name')}`,
    'events/2019-a.yaml': session('place/other-city'),
    'events/2019-b.yaml': session('place/example-city'),
    'persons/jane-example.yaml': `name: Jane Example\n${cited('name')}tenures:\n  chair:\n    office: Chair\n    of: body/example-council\n    end: ".."\n    ${cited('office', 'of', 'end').trim().replaceAll('\n', '\n    ')}\n`,
  },
  fails: { 'places/other-city.yaml': `name: Other City\n${cited('name')}` },
}
