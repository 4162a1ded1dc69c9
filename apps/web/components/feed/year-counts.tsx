import { type Actor, type Feed, yearHref } from '#web/data/feed.ts'
import { numberInWords } from '#web/format/count.ts'
import { feed as words } from '#web/words/index.ts'

/** Ways to each year of a feed, with a bar as long as its share of the fullest year. */
export const YearCounts = ({
  years,
  undated,
  isPaged,
  actor,
}: Pick<Feed, 'years' | 'isPaged'> & { undated: number; actor: Actor }) => {
  const most = Math.max(...years.map(({ count }) => count))
  return (
    <nav aria-label={words.years} className="year-counts">
      {years.map(({ year, count, href }) => (
        // A year that has a page of its own keeps the place that its entries had here.
        <a key={year} href={href} id={href.startsWith('#') ? undefined : `y${year}`}>
          {year} <span>{numberInWords(count)}</span>
          <svg height="4" aria-hidden="true">
            <rect width={`${Math.round((count / most) * 100)}%`} height="4" />
          </svg>
        </a>
      ))}
      {undated > 0 && (
        <a
          href={isPaged ? yearHref(actor, 'undated') : '#undated'}
          id={isPaged ? 'undated' : undefined}
          className="undated"
        >
          {words.undated} <span>{numberInWords(undated)}</span>
        </a>
      )}
    </nav>
  )
}
