import type { BodyRecord, Id } from '@csto-record/domain'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { countOf } from '#web/format/count.ts'

/** Bodies under one another. */
export const BodyTree = ({
  bodies,
  under,
  meetings,
}: {
  bodies: readonly BodyRecord[]
  under: Id | null
  meetings: ReadonlyMap<Id, number>
}) => {
  const own = bodies.filter(({ parent }) => parent === under)
  return own.length === 0 ? null : (
    <ul className="tree">
      {own.map(({ id, acronym }) => {
        const count = meetings.get(id) ?? 0
        return (
          <li key={id}>
            <RecordLink id={id} />
            {acronym !== null && <span className="soft"> {acronym}</span>}
            {count > 0 && <span className="about inline"> {countOf(count, 'event')}</span>}
            <BodyTree bodies={bodies} under={id} meetings={meetings} />
          </li>
        )
      })}
    </ul>
  )
}
