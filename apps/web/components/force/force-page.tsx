import type { ForceRecord } from '@csto-record/domain'
import { DateWords } from '#web/components/date/date-words.tsx'
import { YearList } from '#web/components/event/year-list.tsx'
import { Fact, Facts } from '#web/components/fact/fact.tsx'
import { Figures } from '#web/components/fact/figures.tsx'
import { NameFact } from '#web/components/names/name-fact.tsx'
import { OwnerSections } from '#web/components/organization/owner-sections.tsx'
import { PageHead } from '#web/components/page/page-head.tsx'
import { Section } from '#web/components/page/section.tsx'
import { RecordLink } from '#web/components/record-link/record-link.tsx'
import { RecordTail } from '#web/components/tail/record-tail.tsx'
import { events } from '#web/data/events.ts'
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
          <YearList events={exercises} />
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
