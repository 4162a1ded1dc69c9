import type { Dataset } from '@csto-record/domain'
import { sha256 } from 'hono/utils/crypto'
import { apiVersion } from '../version.ts'

const digests = new WeakMap<Dataset, Promise<string>>()

/** A digest of everything an answer is made from: the data, and the version of what turns it into answers. */
const digestOf = (dataset: Dataset): Promise<string> => {
  const made = digests.get(dataset) ?? sha256(`${apiVersion} ${JSON.stringify(dataset)}`).then(String)
  digests.set(dataset, made)
  return made
}

/** Takes a digest of the data that is known already, so that none has to be made of it. */
export const knowDigest = (dataset: Dataset, digest: string): void => {
  digests.set(dataset, Promise.resolve(`${apiVersion} ${digest}`))
}

/**
 * The ETag of a request's answer, from the content of the dataset and the canonical request, without making the answer.
 * It is weak, since compressed and plain bodies share it.
 */
export const etagOf = async (dataset: Dataset, request: string): Promise<string> => {
  const digest = await sha256(`${await digestOf(dataset)} ${request}`)
  return `W/"${String(digest).slice(0, 24)}"`
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether an If-None-Match names an ETag; compared weakly, as RFC 9110 asks for this header. */
export const namesTag = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((tag) => opaque(tag) === opaque(etag)) ?? false
