import { useEffect } from 'react'
import type { LoadedRecord } from './load-record.ts'
import { useRecord } from './use-record.ts'

/** Hides the listing that stands on the page without scripts while an answer is shown in its place. */
const useInPlaceOf = (listing: string | undefined, answering: boolean) => {
  useEffect(() => {
    const element = listing === undefined ? null : document.getElementById(listing)
    if (element !== null) element.hidden = answering
    return () => {
      if (element !== null) element.hidden = false
    }
  }, [listing, answering])
}

/** Where an answer appears: says that it is being fetched, or that it could not be, and then shows it. */
export const Asking = ({
  asked,
  listing,
  children,
}: {
  asked: boolean
  /** The id of the listing that an answer takes the place of. */
  listing?: string
  children: (record: LoadedRecord) => React.ReactNode
}) => {
  const state = useRecord(asked)
  useInPlaceOf(listing, asked)
  return (
    <div className="answer" aria-live="polite">
      {asked && state.stage === 'loading' && <p className="soft">Fetching the record…</p>}
      {asked && state.stage === 'failed' && (
        <p className="dispute">The record could not be fetched. Check the connection and load the page again.</p>
      )}
      {asked && state.stage === 'ready' && children(state.record)}
    </div>
  )
}
