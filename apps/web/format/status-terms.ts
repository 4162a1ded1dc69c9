import type { RecordType } from '@csto-record/domain'
import { inWords } from './label.ts'

const term = (name: string) => `https://schema.org/${name}`

const events: Readonly<Record<string, string>> = {
  postponed: term('EventPostponed'),
  cancelled: term('EventCancelled'),
}
const actions: Readonly<Record<string, string>> = {
  declared: term('PotentialActionStatus'),
  advanced: term('ActiveActionStatus'),
  fulfilled: term('CompletedActionStatus'),
}

/**
 * The stage that a record has reached, in the property that schema.org has for it. Events have `eventStatus`, in which
 * an event that is neither postponed nor cancelled is scheduled, whenever it takes place; commitments `actionStatus`,
 * which has no word for what was dropped without failing; all else `creativeWorkStatus`, in our own words. Empty for
 * types without a life cycle, and where no evidence tells a stage.
 */
export const statusTerms = (type: RecordType, status: string | null): Readonly<Record<string, string>> => {
  if (type === 'event') return { eventStatus: events[status ?? ''] ?? term('EventScheduled') }
  if (status === null) return {}
  if (type !== 'commitment') return { creativeWorkStatus: inWords(status) }
  const action = actions[status]
  return action === undefined ? {} : { actionStatus: action }
}
