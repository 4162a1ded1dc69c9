import { useEffect, useState } from 'react'
import { type LoadedRecord, loadRecord } from './load-record.ts'

export type RecordState =
  | { readonly stage: 'idle' | 'loading' | 'failed' }
  | { readonly stage: 'ready'; readonly record: LoadedRecord }

/** Fetches the record once `wanted`, and says how far that has come. */
export const useRecord = (wanted: boolean): RecordState => {
  const [state, setState] = useState<RecordState>({ stage: 'idle' })
  useEffect(() => {
    if (!wanted) return
    let current = true
    setState((before) => (before.stage === 'ready' ? before : { stage: 'loading' }))
    loadRecord().then(
      (record) => current && setState({ stage: 'ready', record }),
      () => current && setState({ stage: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [wanted])
  return state
}
