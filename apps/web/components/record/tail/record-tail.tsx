import { type AnyRecord, type FileType, type Id, statusOf } from '@csto-record/domain'
import { OpenList } from '#web/components/ask/open-questions/open-list.tsx'
import { EvidenceList } from '#web/components/evidence/evidence-list.tsx'
import { CiteThis } from '#web/components/kit/cite-this.tsx'
import { JsonLd } from '#web/components/kit/json-ld.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { webUrl } from '#web/data/site.ts'
import { factFileOf } from '#web/format/fact-file.ts'
import { factScript } from '#web/format/fact-script.ts'
import { hrefOf } from '#web/format/href.ts'
import { linkedData } from '#web/format/linked-data.ts'
import type { Notes } from '#web/format/notes.ts'
import { record as words } from '#web/words/index.ts'
import { FactsHelp } from './facts-help.tsx'
import { NamedBy } from './named-by.tsx'
import { Report } from './report.tsx'

/** What ends every page about a record: what is open, what else names it, the evidence, how to cite and correct it. */
export const RecordTail = ({
  record,
  notes,
  shown,
}: {
  record: AnyRecord & { readonly id: Id<FileType> }
  notes: Notes
  shown?: ReadonlySet<Id>
}) => {
  const status = statusOf(dataset, record)?.status ?? null
  return (
    <>
      {record.open.length > 0 && (
        <Section id="open" title={words.notKnown}>
          <OpenList questions={record.open} />
        </Section>
      )}
      <NamedBy id={record.id} {...(shown === undefined ? {} : { shown })} />
      <EvidenceList notes={notes} />
      <CiteThis title={nameOf(record.id)} href={hrefOf(record.id)} id={record.id}>
        <FactsHelp id={record.id} />
      </CiteThis>
      <Report id={record.id} facts />
      <JsonLd data={linkedData(record, { webUrl, nameOf, status })} />
      <script src={factScript} defer data-own="" data-facts={factFileOf(record.id)} />
    </>
  )
}
