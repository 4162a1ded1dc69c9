import { structureOfType } from './definition/define.ts'
import { type Found, finderOf, type Place } from './definition/places.ts'
import { structureOf } from './definition/structure.ts'
import type { Dispute } from './evidence.ts'
import { type Id, isId, type RecordType } from './ids.ts'
import { type AnyRecord, definitionOf } from './record.ts'

/** One record naming another, and where it does. */
export interface Reference {
  readonly to: Id
  /** Where it stands inside the record. */
  readonly path: Place
}

const references = finderOf(({ types }) => types.length > 0)
/** The members of every record of a type, its own id aside. */
const members = new Map<RecordType, ReturnType<typeof structureOfType>>()
const membersOfType = (type: RecordType) => {
  const made = members.get(type) ?? new Map([...structureOfType(definitionOf(type))].filter(([name]) => name !== 'id'))
  members.set(type, made)
  return made
}

/** The other value of a dispute has the form of the field, or of one of its entries. */
const inDispute = ({ type }: AnyRecord, { field, value }: Dispute, position: number): readonly Found[] => {
  const [name = '', key] = field.split(/:(.*)/s)
  const schema = definitionOf(type).fields[name]?.schema
  if (schema === undefined) return []
  const structure = { ...structureOf(schema), ...(key === undefined ? {} : { list: false }) }
  return references(new Map([['value', structure]]), { value }).map((found) => ({
    ...found,
    place: ['disputes', position, ...found.place],
  }))
}

/** Every id that a record names, with its place; its own id is left out. A text that only looks like an id is none. */
export const referencesOf = (record: AnyRecord): readonly Reference[] =>
  [
    ...references(membersOfType(record.type), record),
    ...record.disputes.flatMap((dispute, position) => inDispute(record, dispute, position)),
  ].flatMap(({ place, value }) => (isId(value) ? [{ to: value, path: place }] : []))
