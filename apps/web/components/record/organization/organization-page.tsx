import type { OrganizationRecord } from '@csto-record/domain'
import { CompareOne } from '#web/components/ask/compared/compare-one.tsx'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { NameFact } from '#web/components/evidence/name-fact.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { ownerPage } from '#web/data/owners.ts'
import { inWords } from '#web/format/label.ts'
import { capital, joined } from '#web/format/words.ts'
import { actors } from '#web/words/index.ts'
import { OwnerSections } from './owner-sections.tsx'

const words = actors.organization

export const OrganizationPage = ({ record: organization }: { record: OrganizationRecord }) => {
  const page = ownerPage(organization)
  const own = { record: organization, notes: page.notes }
  const kind = organization.kind === 'subject' ? words.itself : capital(inWords(organization.kind))
  return (
    <>
      <PageHead trail={[{ href: '/organizations', name: words.list }]} kicker={kind} title={organization.name}>
        <CompareOne kind="organizations" of={organization.id} name={organization.name} />
      </PageHead>
      <Facts>
        <NameFact {...own} />
        <Fact {...own} field="state" label={words.state}>
          {organization.state !== null && <RecordLink id={organization.state} />}
        </Fact>
        <Fact {...own} field="parent" label={words.parent}>
          {organization.parent !== null && <RecordLink id={organization.parent} />}
        </Fact>
        <Fact {...own} field="founded" label={words.founded}>
          {organization.founded !== null && <DateWords date={organization.founded} full />}
        </Fact>
        <Fact {...own} field="seat" label={words.seat}>
          {organization.seat !== null && <RecordLink id={organization.seat} />}
        </Fact>
        <Fact {...own} field="languages" label={words.languages}>
          {organization.languages.length > 0 && joined(organization.languages)}
        </Fact>
        <Fact {...own} field="note" label={actors.note}>
          {organization.note}
        </Fact>
      </Facts>
      <OwnerSections page={page} />
      <RecordTail record={organization} notes={page.notes} shown={page.shown} />
    </>
  )
}
