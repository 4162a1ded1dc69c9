import { lists as words } from '#web/words/index.ts'

/** Ways to every page of a list; nothing where one holds it all. `hrefOf` gives the address of a page, from 1. */
export const Pager = ({
  page,
  pages,
  hrefOf,
  below = false,
}: {
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** Whether it stands a second time, below the list. */
  below?: boolean
}) =>
  pages < 2 ? null : (
    <nav aria-label={below ? words.pagesBelow : words.pages} className="years">
      {Array.from({ length: pages }, (_, position) => position + 1).map((number) => (
        <a
          key={number}
          href={hrefOf(number)}
          {...(number === page ? { 'aria-current': 'page' as const } : {})}
          aria-label={words.page(number)}
        >
          {number}
        </a>
      ))}
    </nav>
  )
