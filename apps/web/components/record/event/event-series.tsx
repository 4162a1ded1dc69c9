import { Fact } from '#web/components/evidence/fact.tsx'
import type { EventPage } from '#web/data/events.ts'
import { ordinal } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'

/** The place of an event in its run, with the neighbours the record has. */
export const EventSeries = ({ page: { event, notes, series } }: { page: EventPage }) => (
  <Fact record={event} notes={notes} field="series" label="Series">
    {event.series !== null && (
      <>
        {event.series.number === null ? 'One of ' : `${ordinal(event.series.number)} of `}
        <a href={`${hrefOf(event.series.of)}#series-${event.series.key}`}>{series.name ?? event.series.key}</a>
        {(series.before !== null || series.after !== null) && (
          <span className="neighbours">
            {series.before !== null && (
              <a href={hrefOf(series.before.id)} rel="prev">
                Before: {series.before.name}
              </a>
            )}
            {series.after !== null && (
              <a href={hrefOf(series.after.id)} rel="next">
                After: {series.after.name}
              </a>
            )}
          </span>
        )}
      </>
    )}
  </Fact>
)
