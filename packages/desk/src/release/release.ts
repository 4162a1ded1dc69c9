import { type Dataset, Day } from '@csto-record/domain'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod'

/** What is kept of a released version: its data under a name, and what they are to add up to. */
export const KeptRelease = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  asOf: Day,
  /** The day on which it was released. */
  released: Day,
  /** The file beside the list, the dataset as JSON, compressed with Brotli. */
  file: z.string(),
  /** SHA-256 of the JSON, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type KeptRelease = Readonly<z.infer<typeof KeptRelease>>
export const KeptReleases = z.array(KeptRelease)

const numbers = (version: string): readonly number[] => version.split('.').map(Number)
const byVersion = (left: KeptRelease, right: KeptRelease): number => {
  const [one, other] = [numbers(left.version), numbers(right.version)]
  const differs = one.findIndex((number, place) => number !== other[place])
  return differs === -1 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0)
}

/** The list with a release more, and the text to keep beside it. What was released stays: the same version again is an error. */
export const releaseOf = (
  kept: readonly KeptRelease[],
  dataset: Dataset,
  released: string,
):
  | { readonly ok: true; readonly releases: readonly KeptRelease[]; readonly file: string; readonly json: string }
  | { readonly ok: false; readonly message: string } => {
  const { version, asOf } = dataset
  if (kept.some((release) => release.version === version))
    return { ok: false, message: `${version} is released; raise "version" in records/dataset.yaml for the next` }
  const json = JSON.stringify(dataset)
  const file = `${version}.json.br`
  const digest = bytesToHex(sha256(utf8ToBytes(json)))
  const read = KeptRelease.safeParse({ version, asOf, released, file, sha256: digest })
  if (read.success) return { ok: true, releases: [...kept, read.data].toSorted(byVersion), file, json }
  const said = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return { ok: false, message: said.join('; ') }
}
