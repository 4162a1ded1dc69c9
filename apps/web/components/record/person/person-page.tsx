import type { PersonRecord } from '@csto-record/domain'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { FollowLinks } from '#web/components/feed/follow-links.tsx'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Said } from '#web/components/record/remark/said.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { Tenures } from '#web/components/record/tenure/tenures.tsx'
import { feedTotal } from '#web/data/feed.ts'
import { personPage } from '#web/data/people.ts'
import { feed, people as words } from '#web/words/index.ts'
import { ByYear } from './by-year.tsx'
import { PersonPromises } from './person-promises.tsx'
import { Sessions } from './sessions.tsx'
import { StateFact } from './state-fact.tsx'
import { TookPart } from './took-part.tsx'

export const PersonPage = ({ record: person }: { record: PersonRecord }) => {
  const page = personPage(person)
  const { tenures, notes, years, sessions, notThere, remarks, isTalker, shown } = page
  return (
    <>
      <PageHead trail={[{ href: '/people', name: words.title }]} title={person.name} />
      <Facts>
        <Fact record={person} notes={notes} field="name" label={words.name}>
          {person.name}
          {person.names.length > 0 && (
            <span className="about">
              {words.also}
              <OtherNames names={person.names} />
            </span>
          )}
        </Fact>
        <StateFact person={person} page={page} />
        <Fact record={person} notes={notes} field="note" label={words.note}>
          {person.note}
        </Fact>
      </Facts>
      {tenures.length > 0 && (
        <Section id="offices" title={words.offices}>
          <Tenures tenures={tenures} notes={notes} by="office" />
        </Section>
      )}
      {sessions.length > 0 && (
        <Section id="sessions" title={words.sessions}>
          <Sessions sessions={sessions} />
        </Section>
      )}
      {years.length > 0 && (
        <Section id="events" title={words.tookPart}>
          <ByYear years={years} />
        </Section>
      )}
      {notThere.length > 0 && (
        <Section id="not-there" title={words.notThere}>
          <TookPart entries={notThere} />
        </Section>
      )}
      {page.promises.length > 0 && (
        <Section id="promises" title={words.promises}>
          <PersonPromises page={page} />
        </Section>
      )}
      {remarks.length > 0 && (
        <Section id="said" title={words.said}>
          {isTalker && <p className="soft small">{words.saidElsewhere}</p>}
          <Said remarks={remarks} notes={notes} />
        </Section>
      )}
      <Section id="follow" title={feed.follow}>
        <FollowLinks actor={person.id} total={feedTotal(person.id)} />
      </Section>
      <RecordTail record={person} notes={notes} shown={shown} />
    </>
  )
}
