import type { Ref } from '@csto-record/queries'
import { hrefOf } from '#web/format/href.ts'
import { shortened } from '#web/format/words.ts'

/** Records under a topic as a list of links. */
export const TopicRecords = ({ records }: { records: readonly Ref[] }) => (
  <ul className="named-by">
    {records.map(({ id, name }) => (
      <li key={id}>
        <a href={hrefOf(id)}>{shortened(name, 160)}</a>
      </li>
    ))}
  </ul>
)
