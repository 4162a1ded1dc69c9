import { LRUCache } from 'lru-cache'
import type { Encoder } from '../config.ts'

/** An answer ready to be sent: its bytes in one content coding, and all its headers. */
export interface Prepared {
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  /** The headers of a response that says it is unchanged. */
  readonly unchanged: Readonly<Record<string, string>>
  readonly bytes: Uint8Array<ArrayBuffer>
}
export type Shelf = LRUCache<string, Prepared>

/** How many bytes of prepared answers are kept. */
const room = 64 * 1024 * 1024
/** Below this a body is sent as it is: compressing saves no packet. */
const smallest = 1024

/** Answers kept by canonical request and content coding, the least recently asked for leaving first. */
export const makeShelf = (): Shelf =>
  new LRUCache({ maxSize: room, sizeCalculation: ({ bytes }, key) => bytes.length + key.length + 1024 })

export type Seen = LRUCache<string, string>
/** The same request mostly comes in the same words: finding its answer by them costs less than reading it. */
export const makeSeen = (): Seen =>
  new LRUCache({ maxSize: 4 * 1024 * 1024, sizeCalculation: (place, words) => 2 * (place.length + words.length) })

/** gzip by the web's own stream, which every runtime has. */
export const gzip: Encoder = async (bytes) => {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** The same answer in a content coding; the answer itself where that would not make it smaller. */
export const encoded = async (prepared: Prepared, coding: string, encoder: Encoder): Promise<Prepared> => {
  if (prepared.bytes.length < smallest) return prepared
  const bytes = new Uint8Array(await encoder(prepared.bytes))
  if (bytes.length >= prepared.bytes.length) return prepared
  const headers = { ...prepared.headers, 'Content-Encoding': coding, 'Content-Length': String(bytes.length) }
  return { ...prepared, headers, bytes }
}
