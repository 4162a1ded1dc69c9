import type { Dataset } from '@csto-record/domain'
import { sha256 } from 'hono/utils/crypto'
import type { Served } from '../http/served.ts'

const digests = new WeakMap<Dataset, Promise<string | null>>()
const digestOf = (dataset: Dataset): Promise<string | null> => {
  const made = digests.get(dataset) ?? sha256(JSON.stringify(dataset))
  digests.set(dataset, made)
  return made
}

/** Whether the data that are served are those that were released as their version, and so will never change. */
export const isReleased = async ({ dataset, config }: Served): Promise<boolean> => {
  const release = config.releases.find(({ version }) => version === dataset.version)
  return release !== undefined && release.sha256 === (await digestOf(dataset))
}

/**
 * How long a file may be kept without asking again: for ever (RFC 8246) where its version was released; where that is
 * still being worked on, it is asked for again by its ETag.
 */
export const cacheControlOf = async (served: Served): Promise<string> =>
  (await isReleased(served)) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate'
