import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { type Format, isFormat, mediaTypes } from '../formats/format.ts'

/** Answers by header text: few different ones are ever sent, and reading one costs more than finding it. */
const kept = new LRUCache<string, { readonly chosen: string | undefined }>({ max: 500 })
const remembered = (key: string, choose: () => string | undefined): string | undefined => {
  const made = kept.get(key) ?? { chosen: choose() }
  kept.set(key, made)
  return made.chosen
}

/** The form a request asks for; undefined where it is not among those there are. A suffix wins over `Accept`. */
export const chooseFormat = (
  offered: readonly Format[],
  suffix: string | null,
  accept: string | undefined,
): Format | undefined => {
  if (suffix !== null) return isFormat(suffix) && offered.includes(suffix) ? suffix : undefined
  if (accept === undefined || accept === '*/*') return offered[0]
  const types = offered.map((format) => mediaTypes[format])
  const type = remembered(`${accept} of ${types}`, () => new Negotiator({ headers: { accept } }).mediaType(types))
  return offered.find((format) => mediaTypes[format] === type)
}

/** The content coding to send: the first of ours that the client takes, or `identity`. */
export const chooseEncoding = (offered: readonly string[], header: string | undefined): string => {
  if (header === undefined) return 'identity'
  const choose = () => {
    const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings(offered)
    return offered.find((coding) => accepted.includes(coding))
  }
  return remembered(`${header} of ${offered}`, choose) ?? 'identity'
}
