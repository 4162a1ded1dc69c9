import type { OrganizationRecord } from '@csto-record/domain'
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
import { OwnerSections } from './owner-sections.tsx'

export const OrganizationPage = ({ record: organization }: { record: OrganizationRecord }) => {
  const page = ownerPage(organization)
  const own = { record: organization, notes: page.notes }
  const kind = organization.kind === 'subject' ? 'The organization itself' : capital(inWords(organization.kind))
  return (
    <>
      <PageHead trail={[{ href: '/organizations', name: 'Organizations' }]} kicker={kind} title={organization.name} />
      <Facts>
        <NameFact {...own} />
        <Fact {...own} field="state" label="State">
          {organization.state !== null && <RecordLink id={organization.state} />}
        </Fact>
        <Fact {...own} field="parent" label="Under">
          {organization.parent !== null && <RecordLink id={organization.parent} />}
        </Fact>
        <Fact {...own} field="founded" label="Founded">
          {organization.founded !== null && <DateWords date={organization.founded} full />}
        </Fact>
        <Fact {...own} field="seat" label="Seat">
          {organization.seat !== null && <RecordLink id={organization.seat} />}
        </Fact>
        <Fact {...own} field="languages" label="Languages">
          {organization.languages.length > 0 && joined(organization.languages)}
        </Fact>
        <Fact {...own} field="note" label="Note">
          {organization.note}
        </Fact>
      </Facts>
      <OwnerSections page={page} />
      <RecordTail record={organization} notes={page.notes} shown={page.shown} />
    </>
  )
}
