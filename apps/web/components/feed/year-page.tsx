import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { type Actor, feedOfYear, feedPages, yearHref } from '#web/data/feed.ts'
import { hrefOf } from '#web/format/href.ts'
import { feed as words } from '#web/words/index.ts'
import { FeedList } from './feed-list.tsx'

/** One year of an actor whose feed is too long for one page. */
export const YearPage = ({
  actor: { id, name },
  year,
  list,
}: {
  actor: { readonly id: Actor; readonly name: string }
  year: string
  list: { readonly href: string; readonly name: string }
}) => {
  const years = feedPages(id)
  const position = years.indexOf(year)
  // Newest first: what follows in the list came before in time.
  const [after, before] = [years[position - 1], years[position + 1]]
  const lines = feedOfYear(id, year)
  return (
    <>
      <PageHead
        trail={[list, { href: hrefOf(id), name }]}
        title={year === words.undatedPart ? words.undatedTitle(name) : words.ofYearTitle(name, year)}
      >
        <p>{words.entries(lines.length)}</p>
      </PageHead>
      <Section id="year" title={words.wholeYear}>
        <FeedList lines={lines} />
        <p className="neighbours">
          {before !== undefined && (
            <a href={yearHref(id, before)} rel="prev">
              {words.before(before)}
            </a>
          )}
          {after !== undefined && (
            <a href={yearHref(id, after)} rel="next">
              {words.after(after)}
            </a>
          )}
        </p>
      </Section>
    </>
  )
}
