import type { ChairmanshipRecord } from '@csto-record/domain'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Promises } from '#web/components/record/commitment/promises.tsx'
import { RecordTail } from '#web/components/record/tail/record-tail.tsx'
import { chairmanshipPage } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { figureHref } from '#web/figures/definition.ts'
import { promisesFigureOf } from '#web/figures/promises-of-term.ts'
import { hrefOf } from '#web/format/href.ts'
import { outcomesInWords } from '#web/format/outcome.ts'
import { spanInWords } from '#web/format/span.ts'
import { promisesDrawn, terms as words } from '#web/words/index.ts'
import { TermFacts } from './term-facts.tsx'

export const TermPage = ({ record: term }: { record: ChairmanshipRecord }) => {
  const page = chairmanshipPage(term)
  const { records, promises, notes, beside } = page
  const { before, after } = beside
  const courses = promisesFigureOf(term.id)
  return (
    <>
      <PageHead trail={[{ href: '/chairmanships', name: words.title }]} title={nameOf(term.id)}>
        <p>{spanInWords(term.start, term.end, dataset.asOf)}</p>
      </PageHead>
      <TermFacts page={page} />
      <Section id="promised" title={words.promised}>
        {promises.length === 0 ? (
          <p className="unknown">{words.nothingPromised}</p>
        ) : (
          <>
            <p>{words.outcomesLead(outcomesInWords(promises))}</p>
            <Promises records={records} results={promises} notes={notes} />
          </>
        )}
      </Section>
      {courses !== undefined && (
        <Section id="courses" title={promisesDrawn.ofTerm.shownAt} wide>
          <FigureFrame figure={courses} level={null} tableAt={`${figureHref(courses.id)}#table`} />
          <p>
            <a href="/chairmanships/promises">{promisesDrawn.all.link}</a>
          </p>
        </Section>
      )}
      <Section id="neighbours" title={words.beside}>
        <p>
          {before === null ? words.noneBefore : <a href={hrefOf(before.record.id)}>{before.record.name}</a>}
          {'; '}
          {after === null ? words.noneAfter : <a href={hrefOf(after.record.id)}>{after.record.name}</a>}
        </p>
      </Section>
      <RecordTail record={term} notes={notes} />
    </>
  )
}
