import type { Structure } from '@csto-record/domain'
import { attendanceOf } from '@csto-record/queries'
import { type Fields, isFields } from './fields.ts'

/** Names under which those stand who are named with an event and took no part in it. */
export const away = ['absent', 'expected'] as const

/** A list of people by what they did, among the roles being that of who was not there. */
export const tellsAttendance = ({ list, members }: Structure): boolean =>
  list && (members.get('roles')?.choices.includes('absent') ?? false)

export const rolesOf = (entry: unknown): readonly string[] => {
  const roles = isFields(entry) ? entry['roles'] : undefined
  return Array.isArray(roles) ? roles.map(String) : []
}

/** The members of a record, those who were absent or only expected beside those who took part. */
export const withAway = (structures: ReadonlyMap<string, Structure>): ReadonlyMap<string, Structure> =>
  new Map(
    [...structures].flatMap(([name, structure]): readonly (readonly [string, Structure])[] => {
      if (!tellsAttendance(structure)) return [[name, structure]]
      // The word that linked data has for the list means that they took part.
      const { term: _, ...said } = structure.said
      return [[name, structure], ...away.map((each) => [each, { ...structure, said }] as const)]
    }),
  )

/** The fields of a record with its lists of participants parted in the same way. */
export const partedByAttendance = (structures: ReadonlyMap<string, Structure>, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      const structure = structures.get(name)
      if (structure === undefined || !tellsAttendance(structure) || !Array.isArray(value)) return [[name, value]]
      const having = (attendance: string) =>
        value.filter((entry) => attendanceOf({ roles: rolesOf(entry) }) === attendance)
      return [[name, having('took-part')], ...away.map((each) => [each, having(each)] as const)]
    }),
  )
