import type { Redirect } from '@csto-record/domain'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { record as words } from '#web/words/index.ts'

/** What stands where a record stood before it was merged or withdrawn: ids never die. */
export const Retired = ({ redirect: { from, to, reason } }: { redirect: Redirect }) => (
  <PageHead kicker={words.retired} title={from}>
    <p>
      {to === null ? words.withdrawn : words.movedTo}
      {to !== null && <RecordLink id={to} />}: {reason}
    </p>
  </PageHead>
)
