import { useEffect, useState } from 'react'

export type Piece<T> =
  | { readonly stage: 'idle' | 'loading' | 'failed' }
  | { readonly stage: 'ready'; readonly key: string; readonly value: T }

/**
 * Works something out of files beside the pages when `key` changes; null waits. What comes after the next key is dropped,
 * what failed is tried again with the next.
 */
export const usePiece = <T>(key: string | null, load: (key: string) => Promise<T>): Piece<T> => {
  const [state, setState] = useState<Piece<T>>({ stage: 'idle' })
  useEffect(() => {
    if (key === null) {
      setState({ stage: 'idle' })
      return
    }
    let current = true
    setState({ stage: 'loading' })
    load(key).then(
      (value) => current && setState({ stage: 'ready', key, value }),
      () => current && setState({ stage: 'failed' }),
    )
    return () => {
      current = false
    }
    // What loads is of a module and stays the same.
  }, [key, load])
  return state
}

const kept = new Map<string, Promise<unknown>>()
/** A file under /data, fetched once. Rejects where it cannot be; the next call tries again. */
export const fetchData = (name: string): Promise<unknown> => {
  const known = kept.get(name)
  if (known !== undefined) return known
  const fetching = fetch(`/data/${name}`).then((response): Promise<unknown> => {
    if (!response.ok) throw new Error(`${name} could not be fetched: ${response.status}`)
    return response.json()
  })
  kept.set(name, fetching)
  fetching.catch(() => kept.delete(name))
  return fetching
}
