import { expect, test } from 'vitest'
import { byField } from './changes-list.tsx'
import { wordedChange } from './worded-change.ts'

test('changes stand by their field in words, with the names of what they are about and no path', () => {
  const changes = (
    [
      { path: 'start', kind: 'added' },
      { path: 'bodies:organization/csto', kind: 'added' },
      { path: 'participants:person/a', kind: 'added' },
      { path: 'participants:person/b', kind: 'changed' },
      { path: 'foundingAct', kind: 'withdrawn' },
    ] as const
  ).map((change) => wordedChange(change, (id) => id.slice(id.indexOf('/') + 1).toUpperCase()))
  expect(byField(changes)).toEqual([
    { field: 'start', what: [] },
    { field: 'bodies', what: ['CSTO'] },
    { field: 'participants', what: ['A', 'B changed'] },
    { field: 'founding act', what: ['no longer said'] },
  ])
})
