import { workerData } from 'node:worker_threads'
import { ownIdentity } from '@csto-record/formats'
import { keptReleases } from '@csto-record/formats/releases'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { createApp } from '../app.ts'
import type { FarAnswer, FarRequest } from '../config.ts'
import { knowDigest } from '../http/etag.ts'
import { br } from './brotli.ts'
import { datasetFrom } from './dataset-file.ts'
import { fileKinds } from './file-kinds.ts'
import { makeLog } from './log.ts'
import type { ThreadData } from './threads.ts'

const { bytes, digest, publicUrl, readerUrl, origins }: ThreadData = workerData

const log = makeLog()
const dataset = datasetFrom(bytes)
knowDigest(dataset, digest)
const routes = { last: 'none' }
const app = createApp({
  dataset,
  config: {
    identity: ownIdentity,
    publicUrl,
    readerUrl,
    origins,
    encoders: { br },
    docsScript: () => '',
    releases: keptReleases(),
    kinds: fileKinds,
    isReady: () => true,
    onFailure: (error) => log.error({ err: error }, 'a thread failed'),
    // What is answered here is kept by who asked.
    shelfBytes: 1024 * 1024,
    observe: (route) => {
      routes.last = route
    },
  },
})

/** An answer whose body is handed over to who asked, not copied. */
const handedOver = (answer: FarAnswer) =>
  answer.body === null ? answer : move({ [transferableSymbol]: [answer.body.buffer], [valueSymbol]: answer })

/** Answers a request. A thread is given one at a time. */
export default async ({ method, url, headers, body }: FarRequest) => {
  const request = new Request(url, { method, headers: headers.map(([name, value]) => [name, value]), body })
  const response = await app.fetch(request)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return handedOver({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    route: routes.last,
    body: bytes.length === 0 ? null : bytes,
  })
}
