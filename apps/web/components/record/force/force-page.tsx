import type { ForceRecord } from '@csto-record/domain'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { Figures } from '#web/components/evidence/figures.tsx'
import { NameFact } from '#web/components/evidence/name-fact.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearList } from '#web/components/kit/year-list.tsx'
import { OwnerSections } from '#web/components/record/organization/owner-sections.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { events, withStatus } from '#web/data/events.ts'
import { ownerPage } from '#web/data/owners.ts'

export const ForcePage = ({ record: force }: { record: ForceRecord }) => {
  const page = ownerPage(force)
  const own = { record: force, notes: page.notes }
  const exercises = events.filter(({ forces }) => forces.includes(force.id))
  return (
    <>
      <PageHead trail={[{ href: '/forces', name: 'Forces' }]} title={force.name} />
      <Facts>
        <NameFact {...own} />
        <Fact {...own} field="parent" label="Under">
          {force.parent !== null && <RecordLink id={force.parent} />}
        </Fact>
        <Fact {...own} field="established" label="Established" unknown="not on record">
          {force.established !== null && <DateWords date={force.established} full />}
        </Fact>
        <Fact {...own} field="foundingAct" label="By">
          {force.foundingAct !== null && <RecordLink id={force.foundingAct} />}
        </Fact>
        <Fact {...own} field="note" label="Note">
          {force.note}
        </Fact>
      </Facts>
      {force.figures.length > 0 && (
        <Section id="figures" title="Figures">
          <Figures record={force} notes={page.notes} />
        </Section>
      )}
      <OwnerSections page={page} />
      {exercises.length > 0 && (
        <Section id="exercises" title="Where it took part">
          <YearList events={withStatus(exercises)} />
        </Section>
      )}
      <RecordTail
        record={force}
        notes={page.notes}
        shown={new Set([...page.shown, ...exercises.map(({ id }) => id)])}
      />
    </>
  )
}
