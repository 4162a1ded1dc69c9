import { allRecords } from '../../dataset.ts'
import { asDay, type FuzzyDate } from '../../edtf.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { allSpans } from '../support/spans.ts'
import { dateOrNull, written } from '../support/time.ts'

/** The Soviet Union, out of which the organization's members came, was dissolved in December 1991. */
export const firstDay = asDay('1991-01-01')
const longest = 30
const ofOurTime = new Set(['event', 'chairmanship'])

const meeting = (start: string) =>
  `name: A meeting\nkind: meeting\nstart: "${start}"\n${citing({ says: 'held' }, 'start')}`

export const datesPlausible: Rule = {
  id: 'dates-plausible',
  summary: 'No event lies before 1991, and nothing lies more than thirty years ahead.',
  check: ({ dataset, locate }) => {
    const last = `${Number(dataset.asOf.slice(0, 4)) + longest}-12-31`
    const wrong = (type: string, date: FuzzyDate | null): boolean => {
      if (date === null || date.earliest === null || date.latest === null) return false
      return date.earliest > last || (ofOurTime.has(type) && date.latest < firstDay)
    }
    const spans = allSpans(dataset).flatMap(({ record, start, end, startPath, endPath }) => [
      { record, date: start, path: startPath },
      { record, date: dateOrNull(end), path: endPath },
    ])
    const acts = allRecords(dataset).flatMap((record) => {
      if (record.type !== 'document') return []
      const dates = { adopted: record.adopted, signed: record.signed, inForce: record.inForce }
      return Object.entries(dates).map(([field, date]) => ({
        record,
        date: typeof date === 'object' ? date : null,
        path: [field],
      }))
    })
    return [...spans, ...acts]
      .filter(({ record, date }) => wrong(record.type, date))
      .map(({ record, date, path }) => ({
        ...locate(record.id, path),
        message: `${written(date)} is hardly meant`,
        tip: 'mend the year',
      }))
  },
  passes: { 'events/2019-04-10-meeting.yaml': meeting('2019-04-10') },
  fails: { 'events/meeting.yaml': meeting('1919-04-10') },
}
