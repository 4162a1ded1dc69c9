import type { LoadedRecord } from './load-record.ts'
import { useInPlaceOf } from './use-in-place-of.ts'
import { useRecord } from './use-record.ts'

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
