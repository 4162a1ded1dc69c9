import type { DocumentRecord } from '@csto-record/domain'
import { statusOf } from '@csto-record/domain'
import { knownSince } from '@csto-record/queries'
import { KnownWhen } from '#web/components/ask/as-known/known-when.tsx'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { RecordLinks } from '#web/components/kit/record-links.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Topics } from '#web/components/kit/topics.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { dataset } from '#web/data/dataset.ts'
import { partsOfDocument } from '#web/data/documents.ts'
import { notesOf } from '#web/data/view.ts'
import { actInWords } from '#web/format/date.ts'
import { inWords } from '#web/format/label.ts'
import { voteInWords } from '#web/format/vote.ts'
import { capital } from '#web/format/words.ts'
import { Acts } from './acts.tsx'
import { Provisions } from './provisions.tsx'

const acts = [
  { field: 'adopted', label: 'Adopted' },
  { field: 'signed', label: 'Signed' },
  { field: 'inForce', label: 'In force' },
] as const

export const DocumentPage = ({ record: document }: { record: DocumentRecord }) => {
  const { acts: done, provisions } = partsOfDocument(document)
  const notes = notesOf(document, [
    { as: 'acts', records: done },
    { as: 'provisions', records: provisions },
  ])
  const own = { record: document, notes }
  const status = statusOf(dataset, document)
  const kicker = `${capital(inWords(document.kind))}${status === undefined ? '' : `, ${inWords(status.status)}`}`
  return (
    <>
      <PageHead trail={[{ href: '/documents', name: 'Documents' }]} kicker={kicker} title={document.name} />
      <Facts>
        <Fact {...own} field="about" label="About">
          {document.about}
        </Fact>
        {acts.map(({ field, label }) => (
          <Fact key={field} {...own} field={field} label={label} unknown="not known">
            {document[field] !== null && document[field] !== 'none' && actInWords(document[field])}
            {document[field] === 'none' && <span className="soft">{actInWords('none')}</span>}
          </Fact>
        ))}
        <Fact {...own} field="number" label="Number">
          {document.number}
        </Fact>
        <Fact {...own} field="body" label="Act of">
          {document.body !== null && <RecordLink id={document.body} />}
        </Fact>
        <Fact {...own} field="event" label="At">
          {document.event !== null && <RecordLink id={document.event} />}
        </Fact>
        <Fact {...own} field="parties" label="Parties">
          {document.parties.length > 0 && <RecordLinks ids={document.parties} />}
        </Fact>
        {document.vote !== null && (
          <Fact {...own} field="vote" label="Vote">
            {voteInWords(document.vote)}
          </Fact>
        )}
        <Fact {...own} field="initiatedBy" label="Initiated by">
          {document.initiatedBy !== null && <RecordLink id={document.initiatedBy} />}
        </Fact>
        <Fact {...own} field="name" label="Title">
          {document.naming === 'given'
            ? document.name
            : 'The title above describes the document; sources give it none.'}
          {document.names.length > 0 && (
            <span className="about">
              Also <OtherNames names={document.names} />
            </span>
          )}
        </Fact>
        <Fact {...own} field="topics" label="Topics">
          {document.topics.length > 0 && <Topics ids={document.topics} />}
        </Fact>
        <Fact {...own} field="note" label="Note">
          {document.note}
        </Fact>
      </Facts>
      {provisions.length > 0 && (
        <Section id="provisions" title="What it provides">
          <Provisions provisions={provisions} notes={notes} />
        </Section>
      )}
      {done.length > 0 && (
        <Section id="acts" title="What parties did">
          <Acts acts={done} notes={notes} />
        </Section>
      )}
      <Section id="known-when" title="Known when">
        <KnownWhen tellings={knownSince(dataset, { record: document.id }).tellings} notes={notes} />
      </Section>
      <RecordTail record={document} notes={notes} />
    </>
  )
}
