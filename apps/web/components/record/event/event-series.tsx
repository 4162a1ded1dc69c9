import { Fact } from '#web/components/evidence/fact.tsx'
import type { EventPage } from '#web/data/events.ts'
import { ordinal } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'

/** The place of an event in its run, with the neighbours the record has. */
export const EventSeries = ({ page: { event, notes, beside } }: { page: EventPage }) => (
  <Fact record={event} notes={notes} field="series" label="Series">
    {event.series !== null && (
      <>
        {event.series.number === null ? 'One of ' : `${ordinal(event.series.number)} of `}
        <a href={`${hrefOf(event.series.of)}#series-${event.series.key}`}>{beside.run?.name ?? event.series.key}</a>
        {(beside.before !== null || beside.after !== null) && (
          <span className="neighbours">
            {beside.before !== null && (
              <a href={hrefOf(beside.before.record.id)} rel="prev">
                Before: {beside.before.record.name}
              </a>
            )}
            {beside.after !== null && (
              <a href={hrefOf(beside.after.record.id)} rel="next">
                After: {beside.after.record.name}
              </a>
            )}
          </span>
        )}
      </>
    )}
  </Fact>
)
