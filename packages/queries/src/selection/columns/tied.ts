import {
  type AnyRecord,
  definitionOf,
  type Id,
  isId,
  membersOf,
  plannedRoles,
  type Structure,
  type Tie,
} from '@csto-record/domain'
import { perRecord } from '../../memo.ts'

/** Somebody or something that a record names, and what the record counts for among their doings. */
export interface Tied {
  readonly tie: Tie
  readonly who: Id
  /** Whether the record says on whose behalf: a person then comes for no other. */
  readonly sent: boolean
}

type Entry = Readonly<Record<string, unknown>>
const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null

const away: readonly unknown[] = ['absent', ...plannedRoles]
/** Who was not there by all that the record says of them: absent, invited or expected. */
const isAway = ({ roles }: Entry): boolean =>
  Array.isArray(roles) && roles.length > 0 && roles.every((role) => away.includes(role))

const idsIn = (value: unknown): readonly Id[] => [value].flat().filter(isId)

type Member = readonly [name: string, structure: Structure, tie: Tie | undefined]
const inEntry = (members: readonly Member[], entry: Entry): readonly Tied[] => {
  if (isAway(entry)) return []
  const sent = members.some(([name, { said }]) => said.term === 'prov:actedOnBehalfOf' && idsIn(entry[name]).length > 0)
  return members.flatMap(([name, structure, tie]): readonly Tied[] => {
    const value = entry[name]
    if (tie !== undefined) return idsIn(value).map((who) => ({ tie, who, sent }))
    if (structure.members.size === 0) return []
    return [value]
      .flat()
      .filter(isEntry)
      .flatMap((inner) => inEntry(membersIn(structure), inner))
  })
}
const kept = new WeakMap<Structure, readonly Member[]>()
const membersIn = (structure: Structure): readonly Member[] => {
  const made = kept.get(structure) ?? [...structure.members].map(([name, one]): Member => [name, one, one.said.tie])
  kept.set(structure, made)
  return made
}

/** Everybody whom a record ties to itself, as its definition says. */
export const tiedIn: (record: AnyRecord) => readonly Tied[] = perRecord((record: AnyRecord) => {
  const { schema, fields } = definitionOf(record.type)
  const members = [...membersOf(schema)].flatMap(([name, structure]): readonly Member[] => {
    const field = fields[name]
    return field === undefined ? [] : [[name, structure, field.about.tie ?? structure.said.tie]]
  })
  return inEntry(members, record as unknown as Entry)
})
