import 'server-only'
import { coverage } from '@csto-record/queries'
import { dataset } from '#web/data/dataset.ts'
import { dayInWords } from '#web/format/date.ts'
import { coverage as words } from '#web/words/index.ts'
import { yearCountsFigure } from './year-counts.tsx'

/** How many events of each year the record holds. */
export const eventsByYearFigure = yearCountsFigure({
  id: 'events-by-year',
  title: words.years.title,
  caption: words.years.caption(dayInWords(dataset.asOf)),
  page: '/coverage',
  years: coverage(dataset, {}).years.map(({ year, events }) => ({ year: String(year), counts: [events] })),
  kinds: [words.years.kind],
  sources: null,
})
