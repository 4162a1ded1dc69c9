import type { Id } from '@csto-record/domain'
import { record as words } from '#web/words/index.ts'
import { RecordLink } from './record-link.tsx'

/** Links to several records, one after the other. */
export const RecordLinks = ({ ids }: { ids: readonly Id[] }) =>
  ids.map((id, position) => (
    <span key={id}>
      {position === 0 ? '' : position === ids.length - 1 ? words.and : ', '}
      <RecordLink id={id} />
    </span>
  ))
