import { feed as words } from '#web/words/index.ts'
import type { FeedLine } from './feed-line.ts'

/** Entries of a feed, one line each: when, what, and the part in it. */
const FeedList = ({ lines }: { lines: readonly FeedLine[] }) => (
  <ol className="brief feed">
    {lines.map(({ key, href, title, said, when, machine, about, disputed }) => (
      <li key={key}>
        <span className="when">{machine === undefined ? when : <time dateTime={machine}>{when}</time>}</span>
        <span>
          <a href={href}>{title}</a>
          {said !== null && `: ${said}`}
          <span className="about">
            {about}
            {disputed && <span className="disputed"> · {words.disputed}</span>}
          </span>
        </span>
      </li>
    ))}
  </ol>
)

/** Entries under their years, in the order in which they come; `id` begins the id of each year. */
export const FeedByYear = ({ lines, id = '' }: { lines: readonly FeedLine[]; id?: string }) =>
  [...new Set(lines.map(({ year }) => year))].map((year) => {
    const own = lines.filter((line) => line.year === year)
    return (
      <div key={year} className="year" id={`${id}${year === null ? 'undated' : `y${year}`}`}>
        <h3>
          {year ?? words.undated} <span className="soft small">{words.entries(own.length)}</span>
        </h3>
        <FeedList lines={own} />
      </div>
    )
  })

export { FeedList }
