import { expect, test } from 'vitest'
import { changesByField } from './learned-later.tsx'

test('changes stand by their field in words, with the names of what they are about and no path', () => {
  const changes = changesByField(
    [
      { path: 'start', kind: 'added' },
      { path: 'bodies:organization/csto', kind: 'added' },
      { path: 'participants:person/a', kind: 'added' },
      { path: 'participants:person/b', kind: 'changed' },
      { path: 'foundingAct', kind: 'withdrawn' },
    ],
    (id) => id.slice(id.indexOf('/') + 1).toUpperCase(),
  )
  expect(changes).toEqual([
    { field: 'start', what: [] },
    { field: 'bodies', what: ['CSTO'] },
    { field: 'participants', what: ['A', 'B changed'] },
    { field: 'founding act', what: ['no longer said'] },
  ])
})
