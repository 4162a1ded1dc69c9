import { useEffect, useRef, useState } from 'react'

type Engine = typeof import('./engine.ts')
const engine = (): Promise<Engine> => import('./engine.ts')

export type Asking<T> =
  | { readonly stage: 'idle' | 'asking' | 'failed' }
  | { readonly stage: 'done'; readonly key: string; readonly answer: T }

/**
 * Asks the search index when the question changes, by its key; null asks nothing. An answer that comes after the next
 * question is dropped; the one before stays until the next is there.
 */
export const useEngine = <T>(
  key: string | null,
  ask: (engine: Engine) => Promise<T>,
  wait = 0,
): readonly [Asking<T>, again: () => void] => {
  const [state, setState] = useState<Asking<T>>({ stage: 'idle' })
  const [attempt, setAttempt] = useState(0)
  const asking = useRef(ask)
  asking.current = ask
  useEffect(() => {
    if (key === null) {
      setState({ stage: 'idle' })
      return
    }
    let current = true
    if (attempt > 0) setState({ stage: 'asking' })
    setState((before) => (before.stage === 'done' ? before : { stage: 'asking' }))
    const timer = setTimeout(() => {
      engine()
        .then((loaded) => asking.current(loaded))
        .then(
          (answer) => current && setState({ stage: 'done', key, answer }),
          () => current && setState({ stage: 'failed' }),
        )
    }, wait)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [key, attempt, wait])
  return [state, () => setAttempt((before) => before + 1)]
}

/** Fetches what every question needs, before the first is asked. */
export const warmEngine = (): void => {
  // A failure shows when a question is asked.
  engine()
    .then(({ open }) => open())
    .catch(() => undefined)
}
