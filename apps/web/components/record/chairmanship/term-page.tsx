import type { ChairmanshipRecord } from '@csto-record/domain'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Promises } from '#web/components/record/commitment/promises.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { chairmanshipPage } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { hrefOf } from '#web/format/href.ts'
import { outcomesInWords } from '#web/format/outcome.ts'
import { spanInWords } from '#web/format/span.ts'
import { TermFacts } from './term-facts.tsx'

export const TermPage = ({ record: term }: { record: ChairmanshipRecord }) => {
  const page = chairmanshipPage(term)
  const { records, promises, notes, beside } = page
  const { before, after } = beside
  return (
    <>
      <PageHead trail={[{ href: '/chairmanships', name: 'Chairmanships' }]} title={nameOf(term.id)}>
        <p>{spanInWords(term.start, term.end, dataset.asOf)}</p>
      </PageHead>
      <TermFacts page={page} />
      <Section id="promised" title="Promised">
        {promises.length === 0 ? (
          <p className="unknown">The record has no priority or promise declared for this term.</p>
        ) : (
          <>
            <p>
              {outcomesInWords(promises)}. An outcome is what later sources report, and names who reports it; the record
              does not judge whether a promise was kept.
            </p>
            <Promises records={records} results={promises} notes={notes} />
          </>
        )}
      </Section>
      <Section id="neighbours" title="Before and after">
        <p>
          {before === null ? (
            'The record has no earlier term'
          ) : (
            <a href={hrefOf(before.record.id)}>{before.record.name}</a>
          )}
          {'; '}
          {after === null ? 'the record has none after it.' : <a href={hrefOf(after.record.id)}>{after.record.name}</a>}
        </p>
      </Section>
      <RecordTail record={term} notes={notes} />
    </>
  )
}
