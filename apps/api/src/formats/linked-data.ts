import type { AnyRecord, RecordType } from '@csto-record/domain'
import { type Presented, presented } from '@csto-record/formats'
import type { Served } from '../http/served.ts'
import { contextOf, nodeAsJson } from './linked-data/json-ld.ts'
import { type Quad, quadsOfDataset, quadsOfRecord } from './linked-data/quads.ts'
import { type RdfFormat, rdfText } from './linked-data/rdf-text.ts'
import { datasetNode, recordNodes, schemeNode } from './linked-data/record-node.ts'
import type { Writer } from './writer.ts'

/** How many records are written in one piece: few, so that making one holds nobody else up. */
const atOnce = 10

const pieces = <R, P>(records: readonly R[], write: (some: readonly R[]) => P): Iterable<P> =>
  (function* () {
    for (let start = 0; start < records.length; start += atOnce) yield write(records.slice(start, start + atOnce))
  })()

const quadPieces = function* (
  types: readonly RecordType[],
  records: readonly Presented[],
  { dataset, config }: Served,
): Generator<readonly Quad[]> {
  yield quadsOfDataset(dataset, types, config)
  yield* pieces(records, (some) => some.flatMap((record) => quadsOfRecord(dataset, record, config)))
}

const wholeText = async (parts: Promise<Iterable<string>>): Promise<string> => [...(await parts)].join('')

type OneWriters = Readonly<Record<RdfFormat | 'jsonld', Writer<{ readonly record: Presented }>>>
type ListWriters = Readonly<Record<RdfFormat | 'jsonld', Writer<{ readonly items: readonly Presented[] }>>>
type AllWriters = Readonly<Record<RdfFormat, Writer<{ readonly records: readonly AnyRecord[] }>>>

/** How one record is written as linked data: the same statements in every form. */
export const recordWriters = (type: RecordType): OneWriters => {
  const text =
    (format: RdfFormat): OneWriters[RdfFormat] =>
    ({ record }, served) =>
      wholeText(rdfText(quadPieces([type], [record], served), format, served.config))
  return {
    jsonld: ({ record }, { dataset, config }) => {
      const { record: node, document } = recordNodes(dataset, record, config)
      const around = [datasetNode(dataset, config), ...[schemeNode(type, config) ?? []].flat()]
      return JSON.stringify({
        '@context': contextOf(type, config),
        ...nodeAsJson(type, { ...node, properties: [...node.properties, document] }),
        '@included': around.map((each) => nodeAsJson(type, each)),
      })
    },
    ttl: text('ttl'),
    trig: text('trig'),
    nq: text('nq'),
  }
}

/** How a list of records is written as linked data, whole and piece by piece. */
export const listWriters = (type: RecordType): ListWriters => {
  const text =
    (format: RdfFormat): ListWriters[RdfFormat] =>
    ({ items }, served) =>
      rdfText(quadPieces([type], items, served), format, served.config)
  return {
    jsonld: ({ items }, { dataset, config }) => {
      const around = [datasetNode(dataset, config), ...[schemeNode(type, config) ?? []].flat()]
      const nodes = around.map((each) => JSON.stringify(nodeAsJson(type, each))).join(',')
      return (function* () {
        yield `{"@context":${JSON.stringify(contextOf(type, config))},"@graph":[${nodes}`
        for (const record of items) {
          const { record: node, document } = recordNodes(dataset, record, config)
          yield `,${JSON.stringify(nodeAsJson(type, { ...node, properties: [...node.properties, document] }))}`
        }
        yield ']}'
      })()
    },
    ttl: text('ttl'),
    trig: text('trig'),
    nq: text('nq'),
  }
}

const everything =
  (format: RdfFormat): AllWriters[RdfFormat] =>
  ({ records }, served) => {
    const types = [...new Set(records.map(({ type }) => type))]
    const all = records.map((record) => presented(served.dataset, record))
    return rdfText(quadPieces(types, all, served), format, served.config)
  }
/** How records of every type are written as linked data. */
export const allWriters: AllWriters = { nq: everything('nq'), trig: everything('trig'), ttl: everything('ttl') }
