import { slugOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { Promises } from '#web/components/commitment/promises.tsx'
import { TermFacts } from '#web/components/commitment/term-facts.tsx'
import { PageHead } from '#web/components/page/page-head.tsx'
import { Section } from '#web/components/page/section.tsx'
import { RecordTail } from '#web/components/tail/record-tail.tsx'
import { chairmanshipPage, chairmanships } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { hrefOf, idFrom } from '#web/format/href.ts'
import { outcomesInWords } from '#web/format/outcome.ts'
import { spanInWords } from '#web/format/span.ts'

interface Props {
  readonly params: Promise<{ slug: string }>
}
export const dynamicParams = false
export const generateStaticParams = () => chairmanships.map(({ id }) => ({ slug: slugOf(id) }))

export const generateMetadata = async ({ params }: Props) => {
  const page = chairmanshipPage(idFrom('chairmanship', (await params).slug))
  if (page === undefined) notFound()
  const { term, promises } = page
  const description = `${nameOf(term.state)} in the chair of ${nameOf(term.of)}, ${spanInWords(term.start, term.end, dataset.asOf)}. ${promises.length === 0 ? 'No promise of its own is on record.' : `${outcomesInWords(promises)}.`}`
  return metadataOf({ title: nameOf(term.id), description, href: hrefOf(term.id) })
}

const ChairmanshipRoute = async ({ params }: Props) => {
  const page = chairmanshipPage(idFrom('chairmanship', (await params).slug))
  if (page === undefined) notFound()
  const { term, records, promises, notes, before, after } = page
  return (
    <>
      <PageHead
        trail={[{ href: '/chairmanships', name: 'Chairmanships' }]}
        kicker="Chairmanship"
        title={nameOf(term.id)}
      >
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
          {before === null ? 'The record has no earlier term.' : <a href={hrefOf(before.id)}>{nameOf(before.id)}</a>}
          {', '}
          {after === null ? 'and none after it.' : <a href={hrefOf(after.id)}>{nameOf(after.id)}</a>}
        </p>
      </Section>
      <RecordTail record={term} notes={notes} />
    </>
  )
}
export default ChairmanshipRoute
