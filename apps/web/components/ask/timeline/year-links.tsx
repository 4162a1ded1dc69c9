import type { EventRecord } from '@csto-record/domain'
import { yearOf } from '#web/format/date.ts'

/** Ways to each year of a list. */
export const YearLinks = ({ events }: { events: readonly EventRecord[] }) => (
  <nav aria-label="Years" className="years">
    {[...new Set(events.map(({ start }) => yearOf(start)).filter((year) => year !== null))].toReversed().map((year) => (
      <a key={year} href={`#y${year}`}>
        {year}
      </a>
    ))}
    <a href="#undated">no year</a>
  </nav>
)
