import type { Redirect } from '@csto-record/domain'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'

/** What stands where a record stood before it was merged or withdrawn: ids never die. */
export const Retired = ({ redirect: { from, to, reason } }: { redirect: Redirect }) => (
  <PageHead kicker="Retired" title={from}>
    <p>
      {to === null ? 'This record was withdrawn' : 'This record now stands at '}
      {to !== null && <RecordLink id={to} />}: {reason}
    </p>
  </PageHead>
)
