import { type AnyRecord, type Citation, type Dataset, definitionOf, keyOf, type Structure } from '@csto-record/domain'
import { away, type Fields, isFields, rolesOf, tellsAttendance } from '@csto-record/formats'
import { attendanceOf } from '@csto-record/queries'
import { alsoSaid, alsoValued } from '../vocabulary.ts'
import { evidenceNode } from './evidence-nodes.ts'
import { partOf } from './names.ts'
import { conceptOf, dateWords, partClassOf, predicateOf, schemeOf, wordPredicateOf } from './own-terms.ts'
import { dateOf, iri, type Node, one, type Property, said, several, text, type Value } from './tree.ts'

/** Where a value stands: in which record, under which members, and what its node is called. */
export interface At {
  readonly dataset: Dataset
  readonly record: AnyRecord
  readonly path: readonly string[]
  /** The name of the node that holds the value, after `#`; empty for the record itself. */
  readonly part: string
}

const isCitation = (value: unknown): value is Citation => isFields(value) && 'phrase' in value && 'source' in value

/** Classes that a part has besides ours: schema.org's role of somebody, and a point on the globe. */
const alsoPartOf = ({ members, said: { term } }: Structure): readonly string[] => [
  ...([...members.values()].some(({ said: inner }) => inner.term === 'schema:roleName') ? ['schema:Role'] : []),
  ...(members.has('latitude') || term === 'schema:geo' ? ['schema:GeoCoordinates'] : []),
]

/** An object of a record as a node with an address of its own. */
const partNode = (at: At, structure: Structure, value: Fields): Node => ({
  iri: partOf(at.record.id, at.part),
  types: [partClassOf(at.record.type, at.path), ...alsoPartOf(structure)],
  properties: said([
    ...[...structure.members].flatMap(([name, member]) =>
      memberProperties({ ...at, path: [...at.path, name] }, member, value[name]),
    ),
  ]),
})

/** One value, never a list, by what its structure says of it; undefined for what is none. */
export const valueAs = (at: At, structure: Structure, value: unknown): Value | undefined => {
  if (value === null || value === undefined) return undefined
  if (isFields(value) && typeof value['edtf'] === 'string') return dateOf(value['edtf'])
  if (isFields(value)) return { node: partNode(at, structure, value) }
  const words = String(value)
  switch (structure.base) {
    case 'date': {
      const word = dateWords[words]
      return word === undefined ? dateOf(words) : iri(word)
    }
    case 'id':
      return iri(words)
    case 'choice':
      return iri(conceptOf(schemeOf(at.record.type, at.path), words))
    case 'integer':
      return text(words, 'xsd:integer')
    case 'number':
      return text(words, 'xsd:decimal')
    case 'boolean':
      return text(words, 'xsd:boolean')
    case 'day':
      return text(words, 'xsd:date')
    default:
      return predicateOf(at.record.type, at.path, structure) === 'schema:url' ? iri(words) : text(words)
  }
}

/** The other words for a property and its values that a second ontology has. */
const alsoOf = (at: At, property: Property): readonly Property[] => {
  const other = at.path.length === 1 ? alsoSaid[definitionOf(at.record.type).class]?.[property.predicate] : undefined
  const valued = property.values.flatMap((value) => {
    const [predicate, second] = 'iri' in value ? (alsoValued[value.iri] ?? []) : []
    return predicate === undefined || second === undefined ? [] : [one(predicate, predicate, iri(second))]
  })
  return [...(other === undefined ? [] : [{ ...property, name: other, predicate: other }]), ...valued]
}

/** Other names as texts in their language, and as nodes that tell what kind of name each is. */
const nameProperties = (at: At, structure: Structure, entries: readonly unknown[]): readonly Property[] => {
  const [name = ''] = at.path
  const literals = entries.filter(isFields).map((entry): Value => {
    const { text: words, language } = entry
    return typeof language === 'string' ? { text: String(words), language } : text(String(words))
  })
  const nodes = entries.filter(isFields).map((entry, position): Value => {
    const part = `${name}-${position + 1}`
    return { node: partNode({ ...at, part }, structure, entry) }
  })
  const property = several(name, predicateOf(at.record.type, at.path, structure), literals)
  return [property, ...alsoOf(at, property), several('namesInDetail', 'own:nameInDetail', nodes)]
}

const isName = ({ list, members }: Structure): boolean => list && members.has('text') && members.has('language')

/** What tells an entry of a list from the others, as it stands in the address of its fact. */
const entryKey = ({ record, path }: At, entry: unknown, position: number): string => {
  const [field = ''] = path
  const key = path.length === 1 ? keyOf(record.type, field, entry) : undefined
  return key === undefined || key.includes('[object') ? String(position + 1) : key
}

const listProperties = (at: At, structure: Structure, entries: readonly unknown[]): readonly Property[] => {
  const name = at.path.at(-1) ?? ''
  if (entries.every(isCitation) && entries.length > 0) {
    const { dataset, record } = at
    const nodes = entries.map((citation, position): Value => {
      const called = partOf(record.id, `${at.part}-evidence-${position + 1}`)
      return { node: evidenceNode(dataset, record, called, citation, [partOf(record.id, at.part)]) }
    })
    return [several(name, 'prov:qualifiedDerivation', nodes)]
  }
  if (isName(structure)) return nameProperties(at, structure, entries)
  const valued = entries.flatMap((entry, position) => {
    const key = `${name}:${entryKey(at, entry, position)}`
    const value = valueAs({ ...at, part: at.part === '' ? key : `${at.part}-${key}` }, structure, entry)
    return value === undefined ? [] : [{ entry, value }]
  })
  if (!tellsAttendance(structure)) {
    const values = valued.map(({ value }) => value)
    const property = several(name, predicateOf(at.record.type, at.path, structure), values)
    return [property, ...alsoOf(at, property)]
  }
  return (['took-part', ...away] as const).map((attendance) => {
    const called = attendance === 'took-part' ? name : attendance
    const predicate = attendance === 'took-part' ? predicateOf(at.record.type, at.path, structure) : `own:${called}`
    const some = valued.filter(({ entry }) => attendanceOf({ roles: rolesOf(entry) }) === attendance)
    return several(
      called,
      predicate,
      some.map(({ value }) => value),
    )
  })
}

/** What a member of a record or of one of its parts says; nothing where it has no value. */
export const memberProperties = (at: At, structure: Structure, value: unknown): readonly Property[] => {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return said(listProperties(at, structure, value))
  const name = at.path.at(-1) ?? ''
  const made = valueAs({ ...at, part: at.part === '' ? name : `${at.part}-${name}` }, structure, value)
  if (made === undefined) return []
  // "Still running" and "not yet" are no dates, so that they stand under a property of their own.
  if (structure.base === 'date' && typeof value === 'string' && value in dateWords)
    return [one(`${name}Word`, wordPredicateOf(name), made)]
  const property = one(name, predicateOf(at.record.type, at.path, structure), made)
  return [property, ...alsoOf(at, property)]
}
