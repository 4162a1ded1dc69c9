import type { ForceRecord } from '@csto-record/domain'
import { CompareOne } from '#web/components/ask/compared/compare-one.tsx'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { Figures } from '#web/components/evidence/figures.tsx'
import { NameFact } from '#web/components/evidence/name-fact.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { OwnerSections } from '#web/components/record/organization/owner-sections.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { ownerPage } from '#web/data/owners.ts'
import { actors } from '#web/words/index.ts'

const words = actors.force

export const ForcePage = ({ record: force }: { record: ForceRecord }) => {
  const page = ownerPage(force)
  const own = { record: force, notes: page.notes }
  return (
    <>
      <PageHead trail={[{ href: '/forces', name: words.list }]} title={force.name}>
        <CompareOne kind="bodies" of={force.id} name={force.name} />
      </PageHead>
      <Facts>
        <NameFact {...own} />
        <Fact {...own} field="parent" label={words.parent}>
          {force.parent !== null && <RecordLink id={force.parent} />}
        </Fact>
        <Fact {...own} field="established" label={words.established} unknown={actors.notOnRecord}>
          {force.established !== null && <DateWords date={force.established} full />}
        </Fact>
        <Fact {...own} field="foundingAct" label={words.foundingAct}>
          {force.foundingAct !== null && <RecordLink id={force.foundingAct} />}
        </Fact>
        <Fact {...own} field="note" label={actors.note}>
          {force.note}
        </Fact>
      </Facts>
      {force.figures.length > 0 && (
        <Section id="figures" title={words.figures}>
          <Figures record={force} notes={page.notes} />
        </Section>
      )}
      <OwnerSections page={page} />
      <RecordTail record={force} notes={page.notes} shown={page.shown} />
    </>
  )
}
