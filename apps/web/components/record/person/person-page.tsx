import { type PersonRecord, recordsOf } from '@csto-record/domain'
import { careerOf } from '@csto-record/queries'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Said } from '#web/components/record/remark/said.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { Tenures } from '#web/components/record/tenure/tenures.tsx'
import { dataset } from '#web/data/dataset.ts'
import { officesOf } from '#web/data/tenures.ts'
import { notesOf } from '#web/data/view.ts'
import { TookPart } from './took-part.tsx'

export const PersonPage = ({ record: person }: { record: PersonRecord }) => {
  const tenures = officesOf(person.id)
  const { events, notThere } = careerOf(dataset, { person: person.id })
  const remarks = recordsOf(dataset, 'remark').filter(({ speaker }) => speaker === person.id)
  const notes = notesOf(person, [
    { as: 'offices', records: tenures },
    { as: 'remarks', records: remarks },
  ])
  const shown = new Set([
    ...[...events, ...notThere].map(({ event }) => event.id),
    ...remarks.map(({ event }) => event),
  ])
  return (
    <>
      <PageHead trail={[{ href: '/people', name: 'People' }]} title={person.name} />
      <Facts>
        <Fact record={person} notes={notes} field="name" label="Name">
          {person.name}
          {person.names.length > 0 && (
            <span className="about">
              Also <OtherNames names={person.names} />
            </span>
          )}
        </Fact>
        <Fact record={person} notes={notes} field="state" label="State" unknown="not on record">
          {person.state !== null && <RecordLink id={person.state} />}
        </Fact>
        <Fact record={person} notes={notes} field="note" label="Note">
          {person.note}
        </Fact>
      </Facts>
      {tenures.length > 0 && (
        <Section id="offices" title="Offices">
          <Tenures tenures={tenures} notes={notes} by="office" />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title="Took part">
          <TookPart entries={events} />
        </Section>
      )}
      {notThere.length > 0 && (
        <Section id="not-there" title="Invited, expected or absent">
          <TookPart entries={notThere} />
        </Section>
      )}
      {remarks.length > 0 && (
        <Section id="said" title="Said">
          <Said remarks={remarks} notes={notes} />
        </Section>
      )}
      <RecordTail record={person} notes={notes} shown={shown} />
    </>
  )
}
