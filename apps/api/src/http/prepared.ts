import type { Encoder } from '../config.ts'

/** An answer ready to be sent: its bytes in one content coding, and all its headers. */
export interface Prepared {
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  /** The headers of a response that says it is unchanged. */
  readonly unchanged: Readonly<Record<string, string>>
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** An answer above this is sent as it is written and never kept whole: nobody's request is to take all the memory. */
export const largest = 16 * 1024 * 1024

/** Below this a body is sent as it is: compressing saves no packet. */
const smallest = 1024

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
