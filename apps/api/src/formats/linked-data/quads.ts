import { allRecords, type Dataset, recordTypes } from '@csto-record/domain'
import { type Presented, presented } from '@csto-record/formats'
import type { Config } from '../../config.ts'
import { documentOf, expander } from './names.ts'
import { datasetNode, recordNodes, schemeNode } from './record-node.ts'
import type { Node, Value } from './tree.ts'

export interface Literal {
  readonly text: string
  /** Absolute; left out for plain text. */
  readonly datatype?: string
  readonly language?: string
}
/** A statement with whole addresses; `_:` before the names of nodes that have none of their own. */
export interface Quad {
  readonly subject: string
  readonly predicate: string
  readonly object: string | Literal
  /** The named graph it stands in; null for the default one. */
  readonly graph: string | null
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** The statements of a node and of all that stands in it, a node after the other. */
export const quadsOfNode = (root: Node, expand: (name: string) => string, graph: string | null): readonly Quad[] => {
  const quads: Quad[] = []
  const add = (subject: string, predicate: string, object: Quad['object']) =>
    quads.push({ subject, predicate, object, graph })
  const waiting: Node[] = [root]
  let cells = 0
  const list = (values: readonly Value[]): string =>
    values.reduceRight((rest, value) => {
      cells += 1
      const cell = `_:${root.iri.replaceAll(/\W/g, '')}${cells}`
      add(cell, `${rdf}first`, objectOf(value))
      add(cell, `${rdf}rest`, rest)
      return cell
    }, `${rdf}nil`)
  const objectOf = (value: Value): Quad['object'] => {
    if ('iri' in value) return expand(value.iri)
    if ('list' in value) return list(value.list)
    if ('node' in value) {
      waiting.push(value.node)
      return expand(value.node.iri)
    }
    const { datatype, ...rest } = value
    return datatype === undefined ? rest : { ...rest, datatype: expand(datatype) }
  }
  const write = (node: Node): void => {
    const subject = expand(node.iri)
    for (const type of node.types) add(subject, `${rdf}type`, expand(type))
    for (const { predicate, values, reverse } of node.properties) {
      const whole = expand(predicate)
      for (const value of values) {
        const object = objectOf(value)
        if (reverse !== true) add(subject, whole, object)
        else if (typeof object === 'string') add(object, whole, subject)
      }
    }
  }
  // Nodes that are met on the way stand at the end of the queue, which grows while it is read.
  for (const node of waiting) write(node)
  return quads
}

const keyOf = ({ subject, predicate, object, graph }: Quad): string => {
  const words = typeof object === 'string' ? object : `${object.text}\n${object.datatype}\n${object.language}`
  return `${subject}\n${predicate}\n${graph}\n${words}`
}
/** A graph is a set: what two parts of a record both say stands once. */
const distinct = (quads: readonly Quad[]): readonly Quad[] => [
  ...new Map(quads.map((quad) => [keyOf(quad), quad])).values(),
]

/** What a record says, in the graph that its document names, and in the default graph what that document is. */
export const quadsOfRecord = (dataset: Dataset, record: Presented, config: Config): readonly Quad[] => {
  const expand = expander(config)
  const { record: node, document } = recordNodes(dataset, record, config)
  return distinct([
    ...quadsOfNode({ iri: node.iri, types: [], properties: [document] }, expand, null),
    ...quadsOfNode(node, expand, expand(documentOf(record.id))),
  ])
}

/** What stands once before the records of any list: the dataset, and the scheme where they are concepts. */
export const quadsOfDataset = (
  dataset: Dataset,
  types: readonly Presented['type'][],
  config: Config,
): readonly Quad[] =>
  [datasetNode(dataset, config), ...types.flatMap((type) => schemeNode(type, config) ?? [])].flatMap((node) =>
    quadsOfNode(node, expander(config), null),
  )

/** The whole dataset as statements, piece by piece: first what it is, then a piece for each record. */
export const datasetQuads = function* (dataset: Dataset, config: Config): Generator<readonly Quad[]> {
  yield quadsOfDataset(dataset, recordTypes, config)
  for (const record of allRecords(dataset)) yield quadsOfRecord(dataset, presented(dataset, record), config)
}
