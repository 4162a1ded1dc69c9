import type { Config } from '../config.ts'
import { writeDefinitions } from './definitions-page.ts'
import { jsonNode } from './linked-data/json-ld.ts'
import { expander, prefixesOf } from './linked-data/names.ts'
import { ontologyNodes } from './linked-data/ontology.ts'
import { quadsOfNode } from './linked-data/quads.ts'
import { type RdfFormat, rdfText } from './linked-data/rdf-text.ts'
import { shapeNodes } from './linked-data/shapes.ts'
import type { Node } from './linked-data/tree.ts'
import type { Writer } from './writer.ts'

type NodesOf = (config: Config) => readonly Node[]

const rdf =
  (nodesOf: NodesOf, format: RdfFormat): Writer<object> =>
  async (_, { config }) => {
    const expand = expander(config)
    const pieces = nodesOf(config).map((node) => quadsOfNode(node, expand, null))
    return [...(await rdfText(pieces, format, config))].join('')
  }

const json =
  (nodesOf: NodesOf): Writer<object> =>
  (_, { config }) =>
    JSON.stringify({ '@context': prefixesOf(config), '@graph': nodesOf(config).map((node) => jsonNode(node, {})) })

/** How our own terms are told. */
export const vocabularyWriters = {
  ttl: rdf(ontologyNodes, 'ttl'),
  jsonld: json(ontologyNodes),
  nq: rdf(ontologyNodes, 'nq'),
  html: (_: object, { config }: { readonly config: Config }) => writeDefinitions(config),
}
/** How the shapes of a graph are told. */
export const shapeWriters = { ttl: rdf(shapeNodes, 'ttl'), jsonld: json(shapeNodes), nq: rdf(shapeNodes, 'nq') }
