import { definitionOf, membersOf, type RecordType, type Structure, structureOfType } from '@csto-record/domain'
import type { Config } from '../config.ts'
import { once } from '../once.ts'
import { type Presented, presentedSchema } from '../record/presented.ts'
import { partedByAttendance, withAway } from './attendance.ts'
import { type Fields, isFields } from './fields.ts'
import { prefixes } from './vocabulary.ts'
import type { Writer } from './writer.ts'

/** Members that hold values of any form, which linked data takes as they are. */
const opaque = new Set(['disputes', 'open'])

/** Members that JSON-LD has words of its own for. */
const ofNode = new Set(['id', 'type'])

/** What each member of a structure means: its own term, or one of ours. Members of inner objects give way to outer ones. */
const meanings = (members: ReadonlyMap<string, Structure>): Fields => {
  const named = [...members].filter(([name]) => !ofNode.has(name))
  const own = named.map(([name, { base, said }]) => {
    const id = said.term ?? `own:${name}`
    if (opaque.has(name)) return [name, { '@id': id, '@type': '@json' }]
    return [name, base === 'id' || said.term === 'schema:url' ? { '@id': id, '@type': '@id' } : id]
  })
  const inner = named.flatMap(([name, structure]) => (opaque.has(name) ? [] : [meanings(structure.members)]))
  return Object.assign({}, ...inner, Object.fromEntries(own))
}

const contextOf = (type: RecordType, { publicUrl }: Config): Fields => ({
  ...prefixes,
  own: `${publicUrl}/openapi.json#`,
  '@base': `${publicUrl}/v1/`,
  ...meanings(withAway(structureOfType(definitionOf(type)))),
  ...(definitionOf(type).stages === null ? {} : { status: 'own:status' }),
})

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
/** A date as a literal that says whether it is a day or less sure than that. */
const literal = (edtf: string): Fields => ({
  '@value': edtf,
  '@type': dayPattern.test(edtf) ? 'xsd:date' : 'edtf:EDTF-level1',
})

const nodeOf = (value: unknown, structure: Structure | undefined): unknown => {
  if (Array.isArray(value)) return value.map((entry: unknown) => nodeOf(entry, structure))
  if (isFields(value) && typeof value['edtf'] === 'string') return literal(value['edtf'])
  // "Still running" and "not yet" are no dates, and linked data says nothing by saying nothing.
  if (structure?.base === 'date') return null
  if (isFields(value) && typeof value['text'] === 'string' && 'language' in value) {
    const { text, language } = value
    return language === null ? text : { '@value': text, '@language': language }
  }
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, nodeOf(inner, structure?.members.get(name))]),
  )
}

/** One record as a node: its id as address, its type as class. */
const recordNode = (structures: ReadonlyMap<string, Structure>, record: Presented): Fields => {
  const { id, type, ...fields } = record
  const members = Object.entries(partedByAttendance(structures, fields)).map(([name, value]) => [
    name,
    opaque.has(name) ? value : nodeOf(value, structures.get(name)),
  ])
  return { '@id': id, '@type': definitionOf(type).class, ...Object.fromEntries(members) }
}

/** A record as JSON-LD. */
export const writeNode = (type: RecordType): Writer<{ readonly record: Presented }> => {
  const structures = once(() => withAway(membersOf(presentedSchema(type))))
  return ({ record }, { config }) =>
    JSON.stringify({ '@context': contextOf(type, config), ...recordNode(structures(), record) })
}

/** The records of a list as one JSON-LD graph. */
export const writeGraph = (type: RecordType): Writer<{ readonly items: readonly Presented[] }> => {
  const structures = once(() => withAway(membersOf(presentedSchema(type))))
  return ({ items }, { config }) => {
    const nodes = items.map((record) => recordNode(structures(), record))
    return JSON.stringify({ '@context': contextOf(type, config), '@graph': nodes })
  }
}
