import { allRecords } from '../../dataset.ts'
import { type Day, dayPlus } from '../../edtf.ts'
import { evidenceOfRecord, factsOf, pathOf } from '../../facts.ts'
import { dayMonthsIn } from '../../reading/dates.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { asDate } from '../support/time.ts'

/** A term ends on the last day before the next one starts, and pages name either. */
const dayAfter = (day: Day): Day => dayPlus(day, 1)

/** Whether a span holds a day that a text spells out; without a year, the day in either year of the span. */
const holds = ({ earliest, latest }: { readonly earliest: Day; readonly latest: Day }, said: string): boolean =>
  [earliest, latest].some((edge) => {
    const day = said.replace('XXXX', edge.slice(0, 4))
    return earliest <= day && day <= latest
  })

const meeting = (start: string) =>
  `name: A meeting\nkind: meeting\nstart: "${start}"\n${citing({ phrase: 'on 3 April 2019 the council', says: 'held' }, 'start')}`

export const dateFitsPhrase: Rule = {
  id: 'date-fits-phrase',
  summary: 'A date is the one that its phrase spells out.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      const dates = factsOf(record).flatMap((fact) => {
        const date = asDate(fact.value)
        if (date?.earliest == null || date.latest === null) return []
        const latest = fact.field === 'end' ? dayAfter(date.latest) : date.latest
        return [{ path: pathOf(fact), earliest: date.earliest, latest, edtf: date.edtf }]
      })
      if (dates.length === 0) return []
      return evidenceOfRecord(record).flatMap(({ supports, phrase }, position) => {
        const supported = dates.filter(({ path }) => supports.includes(path))
        const days = supported.length === 0 ? [] : dayMonthsIn(phrase)
        const unfit = supported.filter((span) => !days.some((day) => holds(span, day)))
        // A phrase may spell one of the days it supports and leave the others to the words around it.
        if (days.length === 0 || unfit.length <= Math.max(0, supported.length - days.length)) return []
        const message = `the phrase says ${days.join(', ')}, the field ${unfit.map(({ edtf }) => edtf).join(', ')}`
        const tip = 'mend the date, or keep both as a dispute'
        return [{ ...locate(record.id, ['evidence', position, 'phrase']), message, tip }]
      })
    }),
  passes: { 'events/2019-04-meeting.yaml': meeting('2019-04-03') },
  fails: { 'events/2019-04-meeting.yaml': meeting('2019-04-04') },
}
