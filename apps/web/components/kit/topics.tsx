import type { TopicId } from '@csto-record/domain'
import { RecordLinks } from '#web/components/kit/record-links.tsx'

/** The topics something is filed under: our own scheme, so they need no evidence. */
export const Topics = ({ ids }: { ids: readonly TopicId[] }) =>
  ids.length === 0 ? null : (
    <span className="topics">
      <RecordLinks ids={ids} />
    </span>
  )
