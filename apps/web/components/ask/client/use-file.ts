import { useEffect, useState } from 'react'

const fetching = new Map<string, Promise<unknown>>()
/** Fetches a file of the reader's own once; the next call tries again where the network failed. */
const fetched = (address: string): Promise<unknown> => {
  const before = fetching.get(address)
  if (before !== undefined) return before
  const got = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address} could not be fetched: ${response.status}`)
    return response.json()
  })
  got.catch(() => fetching.delete(address))
  fetching.set(address, got)
  return got
}

export type FileState<T> =
  | { readonly stage: 'idle' | 'loading' | 'failed' }
  | { readonly stage: 'ready'; readonly file: T }

/**
 * Fetches a JSON file that the build laid beside the pages; null fetches nothing. Its form is what the build wrote, and
 * nobody checks it again. The file before stays until the next one is there.
 */
export const useFile = <T>(address: string | null): FileState<T> => {
  const [state, setState] = useState<FileState<T>>({ stage: 'idle' })
  useEffect(() => {
    if (address === null) {
      setState({ stage: 'idle' })
      return
    }
    let current = true
    setState((before) => (before.stage === 'ready' ? before : { stage: 'loading' }))
    fetched(address).then(
      (file) => current && setState({ stage: 'ready', file: file as T }),
      () => current && setState({ stage: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [address])
  return state
}
