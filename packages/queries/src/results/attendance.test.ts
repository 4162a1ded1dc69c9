import { participantRoles, plannedRoles } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { attendanceOf } from './attendance.ts'

test('who was absent, and who was only to come, took no part', () => {
  expect(attendanceOf({ roles: ['absent'] })).toBe('absent')
  expect(attendanceOf({ roles: ['invited', 'absent'] })).toBe('absent')
  for (const role of plannedRoles) expect(attendanceOf({ roles: [role] })).toBe('expected')
})
test('whoever did anything there took part, whatever was planned', () => {
  const done = participantRoles.filter((role) => role !== 'absent' && !plannedRoles.some((one) => one === role))
  for (const role of done) {
    expect(attendanceOf({ roles: [role] })).toBe('took-part')
    expect(attendanceOf({ roles: ['expected', role] })).toBe('took-part')
  }
})
test('who is named without any role took part', () => {
  expect(attendanceOf({ roles: [] })).toBe('took-part')
})
