import { concat } from './concat.ts'

/** The body of a request; null where it has none, undefined where it is longer than `most` bytes. The rest is not read. */
export const readBounded = async (
  request: Request,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null | undefined> => {
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return null
  if (Number(request.headers.get('Content-Length') ?? 0) > most) return undefined
  const reader = request.body.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) return undefined
    pieces.push(next.value)
  }
  return concat(pieces)
}
