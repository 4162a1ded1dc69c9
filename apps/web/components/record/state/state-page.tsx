import { recordsOf, type StateRecord } from '@csto-record/domain'
import { representatives } from '@csto-record/queries'
import { CompareWith } from '#web/components/ask/compared/compare-with.tsx'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { NameFact } from '#web/components/evidence/name-fact.tsx'
import { FeedSection } from '#web/components/feed/feed-section.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Memberships } from '#web/components/record/membership/memberships.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { chairmanships } from '#web/data/chairmanships.ts'
import { dataset } from '#web/data/dataset.ts'
import { feedOf } from '#web/data/feed.ts'
import { officersOf } from '#web/data/tenures.ts'
import { notesOf } from '#web/data/view.ts'
import { spanInWords } from '#web/format/span.ts'
import { actors as words } from '#web/words/index.ts'
import { Actors } from './actors.tsx'
import { LinkedLists } from './linked-lists.tsx'
import { Officers } from './officers.tsx'

export const StatePage = ({ record: state }: { record: StateRecord }) => {
  const memberships = recordsOf(dataset, 'membership').filter((one) => one.state === state.id)
  const officers = officersOf(state.id)
  const terms = chairmanships.filter((term) => term.state === state.id)
  const authorities = recordsOf(dataset, 'organization').filter((one) => one.state === state.id)
  const people = recordsOf(dataset, 'person').filter((one) => one.state === state.id)
  const places = recordsOf(dataset, 'place').filter((one) => one.state === state.id)
  const feed = feedOf(state.id)
  const notes = notesOf(state, [{ as: 'memberships', records: memberships }])
  const own = { record: state, notes }
  const acted = representatives(dataset, { state: state.id }).actors.filter(({ events }) => events.length > 0)
  const shown = new Set([...feed.pages, ...[...terms, ...authorities, ...people, ...places].map(({ id }) => id)])
  return (
    <>
      <PageHead trail={[{ href: '/states', name: words.state.list }]} title={state.name}>
        <CompareWith id={state.id} name={state.name} />
      </PageHead>
      <Facts>
        <NameFact {...own} />
        <Fact {...own} field="officialName" label={words.state.officialName}>
          {state.officialName}
        </Fact>
        <Fact {...own} field={['iso2', 'iso3']} label={words.state.codes}>
          {state.iso2 !== null && [state.iso2, state.iso3].filter((code) => code !== null).join(', ')}
        </Fact>
        <Fact {...own} field="note" label={words.note}>
          {state.note}
        </Fact>
      </Facts>
      {memberships.length > 0 && (
        <Section id="memberships" title={words.state.memberships}>
          <Memberships memberships={memberships} notes={notes} />
        </Section>
      )}
      {terms.length > 0 && (
        <Section id="chairmanships" title={words.state.inTheChair}>
          <ul className="plain">
            {terms.map(({ id, start, end }) => (
              <li key={id}>
                <RecordLink id={id}>{spanInWords(start, end, dataset.asOf)}</RecordLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <FeedSection actor={state.id} feed={feed} />
      {officers.length > 0 && (
        <Section id="offices" title={words.offices}>
          <Officers tenures={officers} />
        </Section>
      )}
      {acted.length > 0 && (
        <Section id="acted-for" title={words.state.actedFor}>
          <Actors actors={acted} />
        </Section>
      )}
      <LinkedLists
        lists={[
          { id: 'authorities', title: words.state.authorities, records: authorities },
          { id: 'people', title: words.state.people, records: people },
          { id: 'places', title: words.state.places, records: places },
        ]}
      />
      <RecordTail record={state} notes={notes} shown={shown} />
    </>
  )
}
