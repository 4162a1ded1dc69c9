import { Beside } from '#web/components/kit/beside.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Pager } from '#web/components/kit/pager.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { besideYear } from '#web/data/by-year.ts'
import { sourcePages, sourcesByYear, sourcesHref, sourceYears, undated } from '#web/data/sources.ts'
import { lists, sources as words } from '#web/words/index.ts'
import { SourceList } from './source-list.tsx'

export const titleOfYear = (year: string): string => (year === undated ? words.titleUndated : words.titleOfYear(year))

const wayTo = (year: string | null, name: (year: string) => string) =>
  year === null ? null : { href: sourcesHref(year), name: name(year) }

/** A page of the sources of a year. */
export const SourcesOfYear = ({ year, page }: { year: string; page: number }) => {
  const pages = sourcePages(year) ?? []
  const { before, after } = besideYear(sourceYears, year)
  const ways = (below: boolean) => (
    <Pager page={page} pages={pages.length} hrefOf={(number) => sourcesHref(year, number)} below={below} />
  )
  return (
    <>
      <PageHead trail={[{ href: '/sources', name: words.title }]} title={titleOfYear(year)}>
        <p>
          {words.pages(sourcesByYear.get(year)?.length ?? 0)}.
          {pages.length > 1 && ` ${lists.pageOf(page, pages.length)}.`}
        </p>
        <Beside label={lists.years} before={wayTo(before, lists.earlierYear)} after={wayTo(after, lists.laterYear)} />
        {ways(false)}
        <PageTools page={sourcesHref(year, page)} />
      </PageHead>
      <Section id="list" title={words.oldestFirst}>
        <SourceList sources={pages[page - 1] ?? []} />
      </Section>
      {ways(true)}
    </>
  )
}
