import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { App } from '../app.ts'

/** A file as `/v1/downloads` tells it. */
export interface Told {
  readonly name: string
  readonly url: string
  readonly bytes: number
  readonly sha256: string
  readonly inside: readonly { readonly name: string }[]
}

/** The files that an app tells of. */
export const filesOf = async (app: App): Promise<readonly Told[]> =>
  ((await (await app.request('/v1/downloads')).json()) as { files: readonly Told[] }).files

/** The bytes under an address. */
export const bytesAt = async (app: App, url: string): Promise<Buffer> =>
  Buffer.from(await (await app.request(url)).arrayBuffer())

/** What is in an archive, by the names of its files in their order: text, and when it is said to be changed last. */
export const unpacked = async (
  archive: Buffer,
): Promise<ReadonlyMap<string, { readonly text: string; readonly changed: Date }>> => {
  const zip = await fromBufferPromise(archive, { lazyEntries: true })
  const files = new Map<string, { readonly text: string; readonly changed: Date }>()
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry))
    files.set(entry.fileName, { text: content.toString('utf8'), changed: entry.getLastModDate({ timezone: 'UTC' }) })
  }
  return files
}
