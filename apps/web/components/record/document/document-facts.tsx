import type { DocumentRecord } from '@csto-record/domain'
import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { Glossed } from '#web/components/glossary/glossed.tsx'
import { OtherNames } from '#web/components/kit/other-names.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { RecordLinks } from '#web/components/kit/record-links.tsx'
import { Topics } from '#web/components/kit/topics.tsx'
import type { Notes } from '#web/format/notes.ts'
import { voteInWords } from '#web/format/vote.ts'
import { documents, shared } from '#web/words/index.ts'

const words = documents.facts

/** The single facts of a document, each with what it rests on; what is not on record is no row. */
export const DocumentFacts = ({ document, notes }: { document: DocumentRecord; notes: Notes }) => {
  const own = { record: document, notes }
  return (
    <Facts>
      <Fact {...own} field="about" label={words.about}>
        {document.about !== null && <Glossed text={document.about} />}
      </Fact>
      <Fact {...own} field="number" label={words.number}>
        {document.number}
      </Fact>
      <Fact {...own} field="body" label={words.body}>
        {document.body !== null && <RecordLink id={document.body} />}
      </Fact>
      <Fact {...own} field="event" label={words.event}>
        {document.event !== null && <RecordLink id={document.event} />}
      </Fact>
      <Fact {...own} field="parties" label={words.parties}>
        {document.parties.length > 0 && <RecordLinks ids={document.parties} />}
      </Fact>
      <Fact {...own} field="vote" label={words.vote}>
        {document.vote !== null && voteInWords(document.vote)}
      </Fact>
      <Fact {...own} field="initiatedBy" label={words.initiatedBy}>
        {document.initiatedBy !== null && <RecordLink id={document.initiatedBy} />}
      </Fact>
      <Fact {...own} field="name" label={words.title}>
        {document.naming === 'given' ? document.name : documents.described}
        {document.names.length > 0 && (
          <span className="about">
            {shared.also} <OtherNames names={document.names} />
          </span>
        )}
      </Fact>
      <Fact {...own} field="topics" label={words.topics}>
        {document.topics.length > 0 && <Topics ids={document.topics} />}
      </Fact>
      <Fact {...own} field="note" label={words.note}>
        {document.note}
      </Fact>
    </Facts>
  )
}
