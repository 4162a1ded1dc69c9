import type { BodyRecord } from '@csto-record/domain'
import { CompareOne } from '#web/components/ask/compared/compare-one.tsx'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { NameFact } from '#web/components/evidence/name-fact.tsx'
import { Glossed } from '#web/components/glossary/glossed.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { OfficeOfBody } from '#web/components/record/office/office-of-body.tsx'
import { OwnerSections } from '#web/components/record/organization/owner-sections.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { dataset } from '#web/data/dataset.ts'
import { ownerPage } from '#web/data/owners.ts'
import { endInWords } from '#web/format/date.ts'
import { inWords } from '#web/format/label.ts'
import { capital } from '#web/format/words.ts'
import { actors } from '#web/words/index.ts'

const words = actors.body

export const BodyPage = ({ record: body }: { record: BodyRecord }) => {
  const page = ownerPage(body)
  const own = { record: body, notes: page.notes }
  return (
    <>
      <PageHead
        trail={[{ href: '/bodies', name: words.list }]}
        {...(body.category === null ? {} : { kicker: words.kicker(capital(inWords(body.category))) })}
        title={body.name}
      >
        <CompareOne kind="bodies" of={body.id} name={body.name} />
      </PageHead>
      <Facts>
        <NameFact {...own} />
        <Fact {...own} field="function" label={words.does}>
          {body.function !== null && <Glossed text={body.function} />}
        </Fact>
        <Fact {...own} field="composition" label={words.composition}>
          {body.composition !== null && <Glossed text={body.composition} />}
        </Fact>
        <Fact {...own} field="category" label={words.kind} unknown={actors.notOnRecord}>
          {body.category !== null && inWords(body.category)}
        </Fact>
        <Fact {...own} field="parent" label={words.parent}>
          {body.parent !== null && <RecordLink id={body.parent} />}
        </Fact>
        <Fact {...own} field="established" label={words.established} unknown={actors.notOnRecord}>
          {body.established !== null && <DateWords date={body.established} full />}
        </Fact>
        <Fact {...own} field="foundingAct" label={words.foundingAct}>
          {body.foundingAct !== null && <RecordLink id={body.foundingAct} />}
        </Fact>
        <Fact {...own} field="dissolved" label={words.dissolved}>
          {body.dissolved !== null && endInWords(body.dissolved, dataset.asOf)}
        </Fact>
        <Fact {...own} field="note" label={actors.note}>
          {body.note}
        </Fact>
      </Facts>
      <OfficeOfBody body={body} />
      <OwnerSections page={page} />
      <RecordTail record={body} notes={page.notes} shown={page.shown} />
    </>
  )
}
