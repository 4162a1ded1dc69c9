import { recordsOf, type StateRecord } from '@csto-record/domain'
import { representatives } from '@csto-record/queries'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { NameFact } from '#web/components/evidence/name-fact.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Memberships } from '#web/components/record/membership/memberships.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { Tenures } from '#web/components/record/tenure/tenures.tsx'
import { chairmanships } from '#web/data/chairmanships.ts'
import { dataset } from '#web/data/dataset.ts'
import { officersOf } from '#web/data/tenures.ts'
import { notesOf } from '#web/data/view.ts'
import { spanInWords } from '#web/format/span.ts'
import { Actors } from './actors.tsx'

export const StatePage = ({ record: state }: { record: StateRecord }) => {
  const memberships = recordsOf(dataset, 'membership').filter((one) => one.state === state.id)
  const officers = officersOf(state.id)
  const terms = chairmanships.filter((term) => term.state === state.id)
  const authorities = recordsOf(dataset, 'organization').filter((one) => one.state === state.id)
  const people = recordsOf(dataset, 'person').filter((one) => one.state === state.id)
  const places = recordsOf(dataset, 'place').filter((one) => one.state === state.id)
  const notes = notesOf(state, [
    { as: 'memberships', records: memberships },
    { as: 'offices', records: officers },
  ])
  const own = { record: state, notes }
  const actors = representatives(dataset, { state: state.id }).actors.filter(({ events }) => events.length > 0)
  const linked = [
    { id: 'authorities', title: 'Authorities', records: authorities },
    { id: 'people', title: 'People', records: people },
    { id: 'places', title: 'Places', records: places },
  ]
  const shown = new Set([...terms, ...authorities, ...people, ...places].map(({ id }) => id))
  return (
    <>
      <PageHead trail={[{ href: '/states', name: 'States' }]} title={state.name} />
      <Facts>
        <NameFact {...own} />
        <Fact {...own} field="officialName" label="Official name">
          {state.officialName}
        </Fact>
        <Fact {...own} field={['iso2', 'iso3']} label="ISO 3166">
          {state.iso2 !== null && [state.iso2, state.iso3].filter((code) => code !== null).join(', ')}
        </Fact>
        <Fact {...own} field="note" label="Note">
          {state.note}
        </Fact>
      </Facts>
      {memberships.length > 0 && (
        <Section id="memberships" title="Memberships">
          <Memberships memberships={memberships} notes={notes} />
        </Section>
      )}
      {terms.length > 0 && (
        <Section id="chairmanships" title="In the chair">
          <ul className="plain">
            {terms.map(({ id, start, end }) => (
              <li key={id}>
                <RecordLink id={id}>{spanInWords(start, end, dataset.asOf)}</RecordLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {officers.length > 0 && (
        <Section id="offices" title="Offices">
          <Tenures tenures={officers} notes={notes} by="person" />
        </Section>
      )}
      {actors.length > 0 && (
        <Section id="acted-for" title="Acted for it">
          <Actors actors={actors} />
        </Section>
      )}
      {linked
        .filter(({ records }) => records.length > 0)
        .map(({ id, title, records }) => (
          <Section key={id} id={id} title={title}>
            <ul className="plain several">
              {records.map((one) => (
                <li key={one.id}>
                  <RecordLink id={one.id} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      <RecordTail record={state} notes={notes} shown={shown} />
    </>
  )
}
