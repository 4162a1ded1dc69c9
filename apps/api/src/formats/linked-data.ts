import type { RecordType } from '@csto-record/domain'
import { type Shape, shapesOf } from '@csto-record/queries'
import type { Config } from '../config.ts'
import { type Presented, presentedSchema } from '../record/presented.ts'
import { classes, prefixes, terms } from './vocabulary.ts'
import type { Writer } from './writer.ts'

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Members that hold values of any form, which linked data takes as they are. */
const opaque = new Set(['disputes', 'open'])

/** Members that JSON-LD has words of its own for. */
const ofNode = new Set(['id', 'type'])

/** What each field of a shape means, fields of inner objects included. */
const meanings = (shapes: ReadonlyMap<string, Shape>): Fields =>
  Object.assign(
    {},
    ...[...shapes]
      .filter(([name]) => !ofNode.has(name))
      .map(([name, { kind, members }]) => {
        const id = terms[name] ?? `own:${name}`
        if (opaque.has(name)) return { [name]: { '@id': id, '@type': '@json' } }
        const meaning = kind === 'id' || name === 'url' ? { '@id': id, '@type': '@id' } : id
        return { ...meanings(members), [name]: meaning }
      }),
  )

const contextOf = (type: RecordType, { publicUrl }: Config): Fields => ({
  ...prefixes,
  own: `${publicUrl}/openapi.json#`,
  '@base': `${publicUrl}/v1/`,
  ...meanings(shapesOf(presentedSchema(type), 'output')),
})

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
/** A date as a literal that says whether it is a day or less sure than that. */
const literal = (edtf: string): Fields => ({
  '@value': edtf,
  '@type': dayPattern.test(edtf) ? 'xsd:date' : 'edtf:EDTF-level1',
})

const nodeOf = (value: unknown, shape: Shape | undefined): unknown => {
  if (Array.isArray(value)) return value.map((entry: unknown) => nodeOf(entry, shape))
  if (isObject(value) && typeof value['edtf'] === 'string') return literal(value['edtf'])
  // "Still running" and "not yet" are no dates, and linked data says nothing by saying nothing.
  if (shape?.kind === 'date') return null
  if (isObject(value) && typeof value['text'] === 'string' && 'language' in value) {
    const { text, language } = value
    return language === null ? text : { '@value': text, '@language': language }
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, nodeOf(inner, shape?.members.get(name))]),
  )
}

/** One record as a node: its id as address, its type as class. */
const recordNode = (record: Presented): Fields => {
  const { id, type, ...fields } = record
  const shapes = shapesOf(presentedSchema(type), 'output')
  const members = Object.entries(fields).map(([name, value]) => [
    name,
    opaque.has(name) ? value : nodeOf(value, shapes.get(name)),
  ])
  return { '@id': id, '@type': classes[type], ...Object.fromEntries(members) }
}

/** A record as JSON-LD. */
export const writeNode =
  (type: RecordType): Writer<{ readonly record: Presented }> =>
  ({ record }, { config }) =>
    JSON.stringify({ '@context': contextOf(type, config), ...recordNode(record) })

/** The records of a list as one JSON-LD graph. */
export const writeGraph =
  (type: RecordType): Writer<{ readonly items: readonly Presented[] }> =>
  ({ items }, { config }) =>
    JSON.stringify({ '@context': contextOf(type, config), '@graph': items.map(recordNode) })
