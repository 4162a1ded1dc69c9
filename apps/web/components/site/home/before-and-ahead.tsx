import { EventList } from '#web/components/kit/event-list.tsx'
import { dataset } from '#web/data/dataset.ts'
import type { HomePage } from '#web/data/home.ts'
import { dayInWords } from '#web/format/date.ts'
import { home as words } from '#web/words/index.ts'

/** What happened last and what is announced next, as of the day through which the record looked. */
export const BeforeAndAhead = ({ page: { last, planned, plans, overdue } }: { page: HomePage }) => (
  <div className="columns">
    <div>
      <h3>{words.last}</h3>
      <EventList events={last} />
    </div>
    <div>
      <h3>{words.announced(dayInWords(dataset.asOf))}</h3>
      <EventList events={planned} />
      <p className="soft small">
        <a href="/as-known">{words.allPlans(plans)}</a>
        {'; '}
        <a href="/open-questions">{words.overdue(overdue)}</a>
        {'.'}
      </p>
    </div>
  </div>
)
