import { coverage } from '@csto-record/queries'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PublisherList } from '#web/components/record/source/publisher-list.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { publishers, sourcesByYear, sourceYears, undated } from '#web/data/sources.ts'
import { countOf, numberInWords } from '#web/format/count.ts'

const description = 'Every page the record cites, with all that it took from each.'
export const metadata = metadataOf({ title: 'Sources', description, href: '/sources' })

const Sources = () => {
  const { sources, origins, support } = coverage(dataset, {})
  return (
    <>
      <PageHead title="Sources">
        <p>{description}</p>
      </PageHead>
      <Section id="numbers" title="How much rests on how many">
        <p>
          {countOf(sources, 'page')} of {countOf(publishers.length, 'publisher')}; {numberInWords(origins)} of them
          independent of one another, the others print a text that another brought. {countOf(support.one, 'statement')}{' '}
          rest on one independent origin, {numberInWords(support.two)} on two, {numberInWords(support.more)} on three or
          more.
        </p>
      </Section>
      <Section id="years" title="By year">
        <ul className="numbers">
          {sourceYears.map((year) => (
            <li key={year}>
              <a href={`/sources/by-year/${year}`}>
                <span className="figure">{year === undated ? 'Undated' : year}</span>{' '}
                {countOf(sourcesByYear.get(year)?.length ?? 0, 'page')}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="publishers" title="By publisher">
        <PublisherList />
      </Section>
    </>
  )
}
export default Sources
