import {
  type AnyRecord,
  definitionOf,
  type Id,
  membersOf,
  plannedRoles,
  type RecordType,
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
  /** For whom the record names as the sender, who came on that behalf; empty for whoever did so in person. */
  readonly through: readonly Id[]
}

type Entry = Readonly<Record<string, unknown>>
const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null

const away: readonly unknown[] = ['absent', ...plannedRoles]
/** Who was not there by all that the record says of them: absent, invited or expected. */
const isAway = ({ roles }: Entry): boolean =>
  Array.isArray(roles) && roles.length > 0 && roles.every((role) => away.includes(role))

/**
 * What an entry ties somebody as: who is said to have asked for something did that, and took part only where another
 * role of theirs says so.
 */
const tiesOf = ({ roles }: Entry, tie: Tie): readonly Tie[] => {
  if (tie !== 'took-part' || !Array.isArray(roles) || !roles.includes('asked')) return [tie]
  return roles.every((role) => role === 'asked' || away.includes(role)) ? ['asked'] : ['asked', tie]
}

/** The ids that stand in a member which its definition says holds ids, one or a list. */
const idsIn = (value: unknown): readonly Id[] => [value].flat().filter((id): id is Id => typeof id === 'string')

/** A member of a record: whether it ties somebody to it or says who sent them, and what stands under it. */
interface Member {
  readonly name: string
  readonly tie: Tie | undefined
  readonly sends: boolean
  readonly under: readonly Member[]
}
const memberOf = (name: string, { said, members }: Structure, tie = said.tie): Member => ({
  name,
  tie,
  sends: said.term === 'prov:actedOnBehalfOf',
  under: [...members].map(([inner, structure]) => memberOf(inner, structure)),
})

const inEntry = (members: readonly Member[], entry: Entry): readonly Tied[] => {
  if (isAway(entry)) return []
  const sent = members.some(({ name, sends }) => sends && idsIn(entry[name]).length > 0)
  return members.flatMap(({ name, tie, sends, under }): readonly Tied[] => {
    const value = entry[name]
    if (tie !== undefined) {
      const through = sends
        ? members.flatMap((one) => (one.tie === undefined || one.sends ? [] : idsIn(entry[one.name])))
        : []
      return idsIn(value).flatMap((who) => tiesOf(entry, tie).map((one) => ({ tie: one, who, sent, through })))
    }
    return [value]
      .flat()
      .filter(isEntry)
      .flatMap((inner) => inEntry(under, inner))
  })
}

const kept = new Map<RecordType, readonly Member[]>()
/** The members of records of a type that tie, found once a type. */
const membersOfType = (type: RecordType): readonly Member[] => {
  const { schema, fields } = definitionOf(type)
  const made =
    kept.get(type) ??
    [...membersOf(schema)].flatMap(([name, structure]) => {
      const field = fields[name]
      return field === undefined ? [] : memberOf(name, structure, field.about.tie)
    })
  kept.set(type, made)
  return made
}

/** Everybody whom a record ties to itself, as its definition says. */
export const tiedIn: (record: AnyRecord) => readonly Tied[] = perRecord((record: AnyRecord) =>
  inEntry(membersOfType(record.type), record as unknown as Entry),
)
