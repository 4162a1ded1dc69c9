import type { Structure } from './structure.ts'

/** Where a value stands in a record: names of members, and positions in lists. */
export type Place = readonly PropertyKey[]
/** A value of a record, where it stands and what its definition says of it. */
export interface Found {
  readonly place: Place
  readonly value: unknown
  readonly structure: Structure
}
type Members = ReadonlyMap<string, Structure>
export type Finder = (members: Members, values: object) => readonly Found[]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Makes a search for the values of one kind in records, by what the definition says of every member: nothing is guessed
 * from names or from what a text looks like. Members under which no such value can stand are not entered.
 */
export const finderOf = (wanted: (structure: Structure) => boolean): Finder => {
  const leads = new WeakMap<Structure, boolean>()
  const leadsTo = (structure: Structure): boolean => {
    const kept = leads.get(structure)
    if (kept !== undefined) return kept
    const answer = wanted(structure) || [...structure.members.values()].some(leadsTo)
    leads.set(structure, answer)
    return answer
  }
  const branches = new WeakMap<Members, readonly (readonly [string, Structure])[]>()
  const branchesOf = (members: Members) => {
    const made = branches.get(members) ?? [...members].filter(([, structure]) => leadsTo(structure))
    branches.set(members, made)
    return made
  }
  const enter = (structure: Structure, value: unknown, place: Place, found: Found[]): void => {
    if (value === null || value === undefined) return
    if (structure.list && Array.isArray(value)) {
      for (const [position, entry] of value.entries()) enter(structure, entry, [...place, position], found)
      return
    }
    if (wanted(structure)) found.push({ place, value, structure })
    if (isObject(value))
      for (const [name, member] of branchesOf(structure.members)) enter(member, value[name], [...place, name], found)
  }
  return (members, values) => {
    const found: Found[] = []
    for (const [name, structure] of branchesOf(members))
      enter(structure, (values as Readonly<Record<string, unknown>>)[name], [name], found)
    return found
  }
}
