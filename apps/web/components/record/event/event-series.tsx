import { Fact } from '#web/components/evidence/fact.tsx'
import type { EventPage } from '#web/data/events.ts'
import { ordinal } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { event as words } from '#web/words/index.ts'

/** The place of an event in its run, with the neighbours the record has. */
export const EventSeries = ({ page: { event, notes, beside } }: { page: EventPage }) => (
  <Fact record={event} notes={notes} field="series" label={words.series}>
    {event.series !== null && (
      <>
        {event.series.number === null ? words.oneOf : words.ofNumber(ordinal(event.series.number))}{' '}
        <a href={`${hrefOf(event.series.of)}#series-${event.series.key}`}>{beside.run?.name ?? event.series.key}</a>
        {(beside.before !== null || beside.after !== null) && (
          <span className="neighbours">
            {beside.before !== null && (
              <a href={hrefOf(beside.before.record.id)} rel="prev">
                {words.before(beside.before.record.name)}
              </a>
            )}
            {beside.after !== null && (
              <a href={hrefOf(beside.after.record.id)} rel="next">
                {words.after(beside.after.record.name)}
              </a>
            )}
          </span>
        )}
      </>
    )}
  </Fact>
)
