import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import type { PersonPage } from '#web/data/people.ts'
import { yearCountsFigure } from '#web/figures/year-counts.tsx'
import { people as words } from '#web/words/index.ts'
import { TookPart } from './took-part.tsx'

/** How many events of a person are listed in full; where there are more, each year opens for itself. */
const open = 15

/** The events of a person by year: as bars where they fill several years, and as lists under each year, newest first. */
export const ByYear = ({ years }: Pick<PersonPage, 'years'>) => {
  const dated = years.flatMap(({ year, entries }) => (year === null ? [] : [{ year, counts: [entries.length] }]))
  const all = years.reduce((sum, { entries }) => sum + entries.length, 0)
  const newestFirst = [
    ...years.filter(({ year }) => year !== null).toReversed(),
    ...years.filter(({ year }) => year === null),
  ]
  const figure =
    dated.length > 2
      ? yearCountsFigure({
          id: 'events-of-a-person',
          title: words.byYearTitle,
          caption: words.byYearCaption,
          page: '/people',
          years: dated,
          kinds: [words.events],
          sources: null,
        })
      : null
  return (
    <>
      {figure !== null && <FigureFrame figure={figure} level={null} addressed={false} />}
      {newestFirst.map(({ year, entries }, position) => (
        <details key={year} className="group" open={all <= open || position === 0}>
          <summary>
            {year ?? words.noYear} <span className="soft">{words.nEvents(entries.length)}</span>
          </summary>
          <TookPart entries={entries} />
        </details>
      ))}
    </>
  )
}
