import { type DocumentRecord, statusOf } from '@csto-record/domain'
import { knownSince } from '@csto-record/queries'
import { KnownWhen } from '#web/components/ask/as-known/known-when.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { dataset } from '#web/data/dataset.ts'
import { partsOfDocument } from '#web/data/documents.ts'
import { notesOf } from '#web/data/view.ts'
import { inWords } from '#web/format/label.ts'
import { capital } from '#web/format/words.ts'
import { documents as words } from '#web/words/index.ts'
import { Acts } from './acts.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { PartySteps } from './party-steps.tsx'
import { Provisions } from './provisions.tsx'
import { Steps } from './steps.tsx'

export const DocumentPage = ({ record: document }: { record: DocumentRecord }) => {
  const { acts, provisions } = partsOfDocument(document)
  const notes = notesOf(document, [
    { as: words.citedFor.acts, records: acts },
    { as: words.citedFor.provisions, records: provisions },
  ])
  const status = statusOf(dataset, document)
  const kicker = `${capital(inWords(document.kind))}${status === undefined ? '' : `, ${inWords(status.status)}`}`
  return (
    <>
      <PageHead trail={[{ href: '/documents', name: words.title }]} kicker={kicker} title={document.name} />
      <Steps document={document} notes={notes} />
      <DocumentFacts document={document} notes={notes} />
      {provisions.length > 0 && (
        <Section id="provisions" title={words.provides}>
          <Provisions provisions={provisions} notes={notes} />
        </Section>
      )}
      {acts.length > 0 && (
        <Section id="acts" title={words.partiesDid}>
          <PartySteps document={document} acts={acts} notes={notes} />
          <details className="group" open>
            <summary>{words.eachAct(acts.length)}</summary>
            <Acts acts={acts} notes={notes} />
          </details>
        </Section>
      )}
      <Section id="known-when" title={words.knownWhen}>
        <KnownWhen tellings={knownSince(dataset, { record: document.id }).tellings} notes={notes} />
      </Section>
      <RecordTail record={document} notes={notes} />
    </>
  )
}
