import type { Dataset } from '@csto-record/domain'
import type { Answer, Asked, Endpoint } from '../endpoint.ts'
import { contentTypeOf } from '../formats/format.ts'
import { linkHeader } from './link.ts'
import type { Prepared } from './prepared.ts'
import { badParameters } from './problem.ts'
import { sendProblem } from './send-problem.ts'
import { cacheControl, standingHeaders } from './standing-headers.ts'

type Found = Extract<Answer, { kind: 'found' }>

/** Headers of an answer that can be kept until the dataset changes, or, without an ETag, by nobody. */
export const keepingHeaders = (version: string, etag: string | null): Readonly<Record<string, string>> => ({
  ...standingHeaders,
  'CSTO-Dataset-Version': version,
  Vary: 'Accept, Accept-Encoding',
  ...(etag === null ? { 'Cache-Control': 'no-store' } : { 'Cache-Control': cacheControl, ETag: etag }),
})

const headersOf = (endpoint: Endpoint, asked: Asked, { links }: Found, etag: string | null) => ({
  ...keepingHeaders(asked.dataset.version, etag),
  'Content-Type': contentTypeOf(asked.format),
  Link: linkHeader(endpoint, asked.format, asked.url, links),
})

/** A text as bytes ready to be sent, with its headers. */
export const preparedOf = (
  { version }: Dataset,
  text: string,
  headers: Readonly<Record<string, string>>,
  etag: string,
): Prepared => {
  const bytes = new TextEncoder().encode(text)
  const whole = { ...headers, 'Content-Length': String(bytes.length) }
  return { etag, bytes, headers: whole, unchanged: keepingHeaders(version, etag) }
}

/** An answer as bytes with its headers; one about this moment has no ETag and is kept by nobody. */
export const prepare = (endpoint: Endpoint, asked: Asked, found: Found, text: string, etag: string | null): Prepared =>
  preparedOf(asked.dataset, text, headersOf(endpoint, asked, found, etag), etag ?? '')

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
  endpoint: Endpoint,
  asked: Asked,
  found: Found,
  pieces: Iterable<string>,
  { etag, coding }: { readonly etag: string; readonly coding: string },
): Response => {
  const headers = headersOf(endpoint, asked, found, etag)
  const plain = streamOf(pieces)
  if (coding === 'identity') return new Response(plain, { headers })
  const packed = plain.pipeThrough(new CompressionStream('gzip'))
  return new Response(packed, { headers: { ...headers, 'Content-Encoding': 'gzip' } })
}

/** What is sent where there is no answer to write. */
export const sendOther = (asked: Asked, answer: Exclude<Answer, Found>): Response => {
  const { dataset } = asked
  switch (answer.kind) {
    case 'moved':
      return new Response(null, {
        status: 308,
        headers: { ...standingHeaders, 'CSTO-Dataset-Version': dataset.version, Location: answer.to },
      })
    case 'withdrawn':
      return sendProblem(dataset, { name: 'withdrawn', detail: answer.detail })
    case 'absent':
      return sendProblem(dataset, { name: 'not-found', detail: answer.detail, near: answer.near })
    case 'refused':
      return sendProblem(dataset, badParameters(answer.errors))
    case 'not-ready':
      return sendProblem(dataset, { name: 'not-ready', detail: answer.detail }, { 'Retry-After': '5' })
  }
}
