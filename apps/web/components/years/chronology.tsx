import { EventList } from '#web/components/kit/event-list.tsx'
import type { YearPage } from '#web/data/years.ts'
import { monthInWords } from '#web/format/calendar.ts'
import { monthOf } from '#web/format/date.ts'
import { years as words } from '#web/words/index.ts'

/** All that is on record of a year, month by month; what has no month comes last. */
export const Chronology = ({ events }: { events: YearPage['chronology'] }) => {
  const months = [...new Set(events.map(({ start }) => monthOf(start)))]
  const inOrder = [...months.filter((month) => month !== null), ...months.filter((month) => month === null)]
  return inOrder.map((month) => (
    <div key={month ?? 'none'} className="year">
      <h3>{month === null ? words.monthUnknown : monthInWords(month)}</h3>
      <EventList events={events.filter(({ start }) => monthOf(start) === month)} />
    </div>
  ))
}
