const streamOf = (pieces: Iterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const iterator = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = iterator.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

/** An answer sent piece by piece, compressed on the way where the client takes gzip. */
export const stream = (
  pieces: Iterable<string>,
  headers: Readonly<Record<string, string>>,
  coding: string,
): Response => {
  const plain = streamOf(pieces)
  if (coding === 'identity') return new Response(plain, { headers })
  const packed = plain.pipeThrough(new CompressionStream('gzip'))
  return new Response(packed, { headers: { ...headers, 'Content-Encoding': 'gzip' } })
}
