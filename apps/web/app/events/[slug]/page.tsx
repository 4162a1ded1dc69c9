import { slugOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { EventBrief } from '#web/components/event/event-brief.tsx'
import { EventFacts } from '#web/components/event/event-facts.tsx'
import { Matters } from '#web/components/event/matters.tsx'
import { Participants } from '#web/components/event/participants.tsx'
import { Remarks } from '#web/components/event/remarks.tsx'
import { Figures } from '#web/components/fact/figures.tsx'
import { KnownWhen } from '#web/components/known/known-when.tsx'
import { PageHead } from '#web/components/page/page-head.tsx'
import { Section } from '#web/components/page/section.tsx'
import { RecordTail } from '#web/components/tail/record-tail.tsx'
import { eventPage, events } from '#web/data/events.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { hrefOf, idFrom } from '#web/format/href.ts'
import { inWords, statusWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'
import { capital } from '#web/format/words.ts'

interface Props {
  readonly params: Promise<{ slug: string }>
}
export const dynamicParams = false
export const generateStaticParams = () => events.map(({ id }) => ({ slug: slugOf(id) }))

export const generateMetadata = async ({ params }: Props) => {
  const page = eventPage(idFrom('event', (await params).slug))
  if (page === undefined) notFound()
  const { event, status } = page
  const when = daysInWords(event.start, event.end) ?? 'no day on record'
  const description = `${capital(inWords(event.kind))}, ${when}${status === null ? '' : `, ${statusWords[status]}`}. Who took part, what was decided, and the source of each statement.`
  return metadataOf({ title: event.name, description, href: hrefOf(event.id) })
}

const EventRoute = async ({ params }: Props) => {
  const page = eventPage(idFrom('event', (await params).slug))
  if (page === undefined) notFound()
  const { event, notes, status, remarks, parts } = page
  const kicker = `${capital(inWords(event.kind))}${status === null ? '' : `, ${statusWords[status]}`}`
  return (
    <>
      <PageHead trail={[{ href: '/events', name: 'Events' }]} kicker={kicker} title={event.name} />
      <EventFacts page={page} />
      {event.participants.length > 0 && (
        <Section id="participants" title="Took part">
          <Participants event={event} notes={notes} />
        </Section>
      )}
      {event.figures.length > 0 && (
        <Section id="figures" title="Figures">
          <Figures record={event} notes={notes} />
        </Section>
      )}
      {event.agenda.length > 0 && (
        <Section id="agenda" title="On the agenda">
          <Matters event={event} field="agenda" notes={notes} />
        </Section>
      )}
      {event.outcomes.length > 0 && (
        <Section id="outcomes" title="What came out">
          <Matters event={event} field="outcomes" notes={notes} />
        </Section>
      )}
      {remarks.length > 0 && (
        <Section id="remarks" title="What was said">
          <Remarks remarks={remarks} notes={notes} />
        </Section>
      )}
      {parts.length > 0 && (
        <Section id="parts" title="Parts of it">
          <EventBrief events={parts} />
        </Section>
      )}
      <Section id="known-when" title="Known when">
        <KnownWhen record={event} notes={notes} />
      </Section>
      <RecordTail record={event} notes={notes} shown={new Set(parts.map(({ id }) => id))} />
    </>
  )
}
export default EventRoute
