import { coverage } from '@csto-record/queries'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearIndex } from '#web/components/kit/year-index.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import {
  publisherHref,
  publishers,
  publishersByLetter,
  sourcesByYear,
  sourcesHref,
  sourceYears,
  undated,
} from '#web/data/sources.ts'
import { lists, sources as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/sources' })
const mostCited = 20

const Sources = () => {
  const { sources, origins, support } = coverage(dataset, {})
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.description}</p>
        <PageTools page="/sources" />
      </PageHead>
      <Section id="numbers" title={words.rests}>
        <p>{words.restsOn({ sources, publishers: publishers.length, origins, support })}</p>
      </Section>
      <Section id="years" title={lists.byYear}>
        <YearIndex
          years={sourceYears.toReversed().map((year) => ({
            name: year === undated ? lists.undated : year,
            href: sourcesHref(year),
            count: words.pages(sourcesByYear.get(year)?.length ?? 0),
          }))}
        />
      </Section>
      <Section id="publishers" title={words.byPublisher}>
        <ul className="years">
          {publishersByLetter.map(([letter, own]) => (
            <li key={letter}>
              <a href={`/sources/by-publisher/${letter}`}>
                {letter === 'other' ? words.otherLetters : letter.toUpperCase()}
              </a>{' '}
              <span className="soft">{own.length}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="most-cited" title={words.mostCited}>
        <ul className="plain">
          {publishers.slice(0, mostCited).map(({ publisher, sources: own }) => (
            <li key={publisher}>
              <a href={publisherHref(publisher)}>{publisher}</a>, {words.pages(own.length)}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
export default Sources
