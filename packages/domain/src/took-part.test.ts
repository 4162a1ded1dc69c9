import { expect, test } from 'vitest'
import { tookPart } from './took-part.ts'
import { participantRoles } from './types/event.ts'

test('who was absent, invited or expected took no part; every other role is a part', () => {
  const none = participantRoles.filter((role) => !tookPart({ roles: [role] }))
  expect(none).toEqual(['absent', 'invited', 'expected'])
})
test('who was expected and spoke took part', () => {
  expect(tookPart({ roles: ['expected', 'spoke'] })).toBe(true)
  expect(tookPart({ roles: ['invited', 'absent'] })).toBe(false)
})
