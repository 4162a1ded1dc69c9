import { plannedRoles } from '@csto-record/domain'

/** How somebody stands to what they are named with: took part, was absent, or was only invited or expected. */
export type Attendance = 'took-part' | 'absent' | 'expected'

const planned: readonly string[] = plannedRoles

/** What the roles of a participant say of it. Whoever did anything there took part, whatever was planned before. */
export const attendanceOf = ({ roles }: { readonly roles: readonly string[] }): Attendance => {
  if (roles.some((role) => role !== 'absent' && !planned.includes(role))) return 'took-part'
  return roles.includes('absent') ? 'absent' : roles.length > 0 ? 'expected' : 'took-part'
}
