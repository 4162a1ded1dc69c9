import type { disputes as disputesQuery } from '@csto-record/queries'
import { DisputeEntry } from './dispute-entry.tsx'

type Dispute = ReturnType<typeof disputesQuery>['disputes'][number]

/** Disputed values, each with who gives what. */
export const DisputeList = ({ disputes }: { disputes: readonly Dispute[] }) => (
  <ul className="disputes">
    {disputes.map((dispute) => (
      <DisputeEntry key={`${dispute.record.id} ${dispute.field}`} dispute={dispute} />
    ))}
  </ul>
)
