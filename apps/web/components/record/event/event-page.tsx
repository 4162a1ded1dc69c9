import { type EventRecord, plannedRoles } from '@csto-record/domain'
import { KnownWhen } from '#web/components/ask/as-known/known-when.tsx'
import { Figures } from '#web/components/evidence/figures.tsx'
import { EventList } from '#web/components/kit/event-list.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Remarks } from '#web/components/record/remark/remarks.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { eventPage, withStatus } from '#web/data/events.ts'
import { inWords } from '#web/format/label.ts'
import { capital } from '#web/format/words.ts'
import { event as words } from '#web/words/index.ts'
import { EventFacts } from './event-facts.tsx'
import { Matters } from './matters.tsx'
import { Participants } from './participants.tsx'

const onlyExpected = ({ participants }: EventRecord) =>
  participants.every(({ roles }) => plannedRoles.some((role) => roles.includes(role)))

export const EventPage = ({ record: event }: { record: EventRecord }) => {
  const page = eventPage(event)
  const { notes, status, remarks, parts, tellings } = page
  const kicker = `${capital(inWords(event.kind))}${status === null ? '' : `, ${inWords(status)}`}`
  return (
    <>
      <PageHead trail={[{ href: '/events', name: words.list }]} kicker={kicker} title={event.name} />
      <EventFacts page={page} />
      {event.participants.length > 0 && (
        <Section id="participants" title={onlyExpected(event) ? words.wasToTake : words.took}>
          <Participants event={event} notes={notes} />
        </Section>
      )}
      {event.figures.length > 0 && (
        <Section id="figures" title={words.figures}>
          <Figures record={event} notes={notes} />
        </Section>
      )}
      {event.agenda.length > 0 && (
        <Section id="agenda" title={words.agenda}>
          <Matters event={event} field="agenda" notes={notes} />
        </Section>
      )}
      {event.outcomes.length > 0 && (
        <Section id="outcomes" title={words.outcomes}>
          <Matters event={event} field="outcomes" notes={notes} />
        </Section>
      )}
      {remarks.length > 0 && (
        <Section id="remarks" title={words.remarks}>
          <Remarks remarks={remarks} notes={notes} />
        </Section>
      )}
      {parts.length > 0 && (
        <Section id="parts" title={words.parts}>
          <EventList events={withStatus(parts)} />
        </Section>
      )}
      <Section id="known-when" title={words.knownWhen}>
        <KnownWhen tellings={tellings} notes={notes} />
      </Section>
      <RecordTail record={event} notes={notes} shown={new Set(parts.map(({ id }) => id))} />
    </>
  )
}
