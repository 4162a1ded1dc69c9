import { type Dataset, factsOf, isId, pathOf, recordById } from '@csto-record/domain'

const address = /^\/v1\/facts\/(.+)$/

/** An address with its percent-encoding undone; null for one that is none. */
const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null // decodeURIComponent throws URIError on a lone percent sign
  }
}

/**
 * Whether an address below `/v1/facts/`, taken without suffix, leads to a fact that the dataset holds. A key may hold
 * dots and slashes, so that the record is the longest beginning that is an id of one.
 */
export const isFactAddress = (dataset: Dataset, path: string): boolean => {
  const [, encoded = ''] = address.exec(path) ?? []
  const parts = decoded(encoded)?.split('/') ?? []
  return [3, 2].some((length) => {
    const id = parts.slice(0, length).join('/')
    const record = isId(id) ? recordById(dataset, id) : undefined
    if (record === undefined) return false
    const wanted = parts.slice(length).join('/')
    return wanted === '' || factsOf(record).some((fact) => wanted === fact.field || wanted === pathOf(fact))
  })
}
