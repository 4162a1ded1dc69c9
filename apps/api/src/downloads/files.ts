import type { Dataset } from '@csto-record/domain'
import { sha256 } from 'hono/utils/crypto'
import type { Config, Entry } from '../config.ts'
import type { Served } from '../http/served.ts'
import { aboutEntries } from './about-entries.ts'
import { archiveOf } from './archive.ts'
import { type Kind, kinds } from './kinds.ts'

/** The media type of every file. */
export const archiveType = 'application/zip'

/** A file with the whole dataset. */
export interface Download {
  readonly kind: Kind
  readonly name: string
  /** Its address, without the host. */
  readonly path: string
  /** The files inside, in their order. */
  readonly entries: readonly Entry[]
}

/** What tells a file from any other. */
export interface Digest {
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** The files of the version that is served. */
export const downloadsOf = (served: Served): readonly Download[] =>
  [...kinds, ...(served.config.kinds ?? [])].map((kind) => {
    const { dataset, config } = served
    const name = `${config.identity.key}-${dataset.version}-${kind.name}.zip`
    const data = kind.data(served)
    const about = aboutEntries(served, kind.title, kind.about, data)
    return { kind, name, path: `/downloads/${dataset.version}/${name}`, entries: [...about, ...data] }
  })

type Digests = Map<string, Promise<Digest>>
const digests = new WeakMap<Dataset, WeakMap<Config, Digests>>()
/** The digests that are known of the files of a dataset; the files differ by what the configuration says of addresses. */
const digestsFor = ({ dataset, config }: Served): Digests => {
  const ofDataset = digests.get(dataset) ?? new WeakMap<Config, Digests>()
  digests.set(dataset, ofDataset)
  const known = ofDataset.get(config) ?? new Map<string, Promise<Digest>>()
  ofDataset.set(config, known)
  return known
}

const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Digest> => ({
  bytes: bytes.length,
  sha256: String(await sha256(bytes)),
})

/** Makes a file, and notes its digest. */
export const makeDownload = async (
  served: Served,
  { name, entries }: Download,
): Promise<Digest & { readonly content: Uint8Array<ArrayBuffer> }> => {
  const content = await archiveOf(entries, served.dataset.asOf)
  const digest = await digestOf(content)
  digestsFor(served).set(name, Promise.resolve(digest))
  return { ...digest, content }
}

/** The digest of a file, which is made for that where it was not before. */
export const digestFor = (served: Served, download: Download): Promise<Digest> => {
  const known = digestsFor(served)
  const digest =
    known.get(download.name) ?? makeDownload(served, download).then(({ bytes, sha256 }) => ({ bytes, sha256 }))
  known.set(download.name, digest)
  digest.catch(() => known.delete(download.name))
  return digest
}

/** The digests of all files, made one after the other so that no two are in memory. */
export const digestsOf = async (served: Served): Promise<readonly (Download & Digest)[]> => {
  const all: (Download & Digest)[] = []
  for (const download of downloadsOf(served)) all.push({ ...download, ...(await digestFor(served, download)) })
  return all
}
