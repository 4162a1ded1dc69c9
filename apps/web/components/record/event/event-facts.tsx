import { recordById } from '@csto-record/domain'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { RecordLinks } from '#web/components/kit/record-links.tsx'
import { Topics } from '#web/components/kit/topics.tsx'
import { dataset } from '#web/data/dataset.ts'
import type { EventPage } from '#web/data/events.ts'
import { lackOf, machineDate } from '#web/format/date.ts'
import { formWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'
import { event as words } from '#web/words/index.ts'
import { EventSeries } from './event-series.tsx'

/** Kinds of event that somebody commands; others are chaired. */
const commanded: readonly string[] = ['operation', 'deployment', 'exercise', 'training']

/** The single facts of an event, each with what it rests on. */
export const EventFacts = ({ page }: { page: EventPage }) => {
  const { event, notes } = page
  const { start, end, place, form, bodies, forces, chair } = event
  const days = daysInWords(start, end)
  const lack = start === null ? null : lackOf(start)
  const state = place?.startsWith('place/') ? recordById(dataset, place as `place/${string}`)?.state : null
  const own = { record: event, notes }
  return (
    <Facts>
      <Fact {...own} field={['start', 'end']} label={words.when} unknown={words.noDay}>
        {days !== null && (
          <>
            <time dateTime={start === null ? undefined : machineDate(start)}>{days}</time>
            {lack !== null && <span className="unknown">, {lack}</span>}
          </>
        )}
      </Fact>
      <Fact
        {...own}
        field="place"
        label={words.where}
        {...(form === 'videoconference' ? {} : { unknown: words.notOnRecord })}
      >
        {place !== null && (
          <>
            <RecordLink id={place} />
            {state != null && (
              <>
                , <RecordLink id={state} />
              </>
            )}
          </>
        )}
      </Fact>
      <Fact {...own} field="form" label={words.form}>
        {form !== null && formWords[form]}
      </Fact>
      <Fact {...own} field="bodies" label={words.bodies}>
        {bodies.length > 0 && <RecordLinks ids={bodies} />}
      </Fact>
      <Fact {...own} field="forces" label={words.forces}>
        {forces.length > 0 && <RecordLinks ids={forces} />}
      </Fact>
      <EventSeries page={page} />
      <Fact {...own} field="chair" label={commanded.includes(event.kind) ? words.inCommand : words.inTheChair}>
        {chair !== null && (
          <>
            <RecordLink id={chair.who} />
            {chair.capacity !== null && <span className="soft">, {chair.capacity}</span>}
          </>
        )}
      </Fact>
      <Fact {...own} field="partOf" label={words.partOf}>
        {event.partOf !== null && <RecordLink id={event.partOf} />}
      </Fact>
      <Fact {...own} field="name" label={words.name}>
        {event.naming === 'given' || event.names.length > 0 ? (
          <>
            {event.naming === 'given' ? event.name : words.ourName}
            {event.names.length > 0 && (
              <span className="about">
                {words.also} <OtherNames names={event.names} />
              </span>
            )}
          </>
        ) : null}
      </Fact>
      <Fact {...own} field="topics" label={words.topics}>
        {event.topics.length > 0 && <Topics ids={event.topics} />}
      </Fact>
      <Fact {...own} field="note" label={words.note}>
        {event.note}
      </Fact>
    </Facts>
  )
}
