import type { Config } from '../../config.ts'
import { prefixesOf } from './names.ts'
import type { Quad } from './quads.ts'

/** The forms that n3 writes, by the suffix that asks for them. */
const syntaxes = { ttl: 'Turtle', trig: 'TriG', nq: 'N-Quads' } as const
export type RdfFormat = keyof typeof syntaxes

/**
 * Statements as Turtle, TriG or N-Quads, a text for each piece as it comes. Turtle has no named graphs, so that there
 * everything stands in one.
 */
export const rdfText = async (
  pieces: Iterable<readonly Quad[]>,
  format: RdfFormat,
  config: Config,
): Promise<Iterable<string>> => {
  // It is slow to load, so that it is loaded with the first answer that needs it.
  const { DataFactory, Writer } = await import('n3')
  const { blankNode, defaultGraph, literal, namedNode, quad } = DataFactory
  const node = (name: string) => (name.startsWith('_:') ? blankNode(name.slice(2)) : namedNode(name))
  const object = (value: Quad['object']) => {
    if (typeof value === 'string') return node(value)
    const { text, language, datatype } = value
    return literal(text, language ?? (datatype === undefined ? undefined : namedNode(datatype)))
  }
  const written = ({ subject, predicate, graph, ...rest }: Quad) =>
    quad(
      node(subject),
      namedNode(predicate),
      object(rest.object),
      graph === null || format === 'ttl' ? defaultGraph() : namedNode(graph),
    )
  return (function* () {
    const chunks: string[] = []
    const taken = {
      write: (chunk: string, _: string, done?: () => void) => {
        chunks.push(chunk)
        done?.()
      },
      end: (done?: () => void) => done?.(),
    }
    const writer = new Writer(taken, {
      format: syntaxes[format],
      ...(format === 'nq' ? {} : { prefixes: prefixesOf(config) }),
    })
    const sofar = () => chunks.splice(0).join('')
    for (const piece of pieces) {
      for (const each of piece) writer.addQuad(written(each))
      yield sofar()
    }
    writer.end()
    yield sofar()
  })()
}
