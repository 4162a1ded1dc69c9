import { recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { term } from '../support/chairmanships.ts'
import { dateOrNull, written } from '../support/time.ts'

const calendarYear = (end: string) => ({
  'chairmanships/xanadu-2017.yaml': term('xanadu', '2017-01-01', end, 'regime: calendar-year\n', 'regime'),
})

export const regimeFitsDays: Rule = {
  id: 'regime-fits-days',
  summary: 'A term of a calendar year runs from 1 January to the end of that year.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'chairmanship').flatMap(({ id, start, end, regime }) => {
      if (regime !== 'calendar-year') return []
      const last = dateOrNull(end)
      const year = start?.earliest?.slice(0, 4)
      const starts =
        start === null || start.edtf === year || start.edtf === `${year}-01` || start.edtf === `${year}-01-01`
      const ends =
        last === null ||
        year === undefined ||
        [`${year}`, `${year}-12`, `${year}-12-31`, `${Number(year) + 1}-01-01`].includes(last.edtf)
      if (starts && ends) return []
      const message = `from ${written(start)} to ${written(last)} is no calendar year`
      return [{ ...locate(id, [starts ? 'end' : 'start']), message, tip: 'mend the day, or the regime' }]
    }),
  passes: calendarYear('2017-12-31'),
  fails: calendarYear('2018-11-08'),
}
