import { allRecords } from '../../dataset.ts'
import type { FuzzyDate } from '../../edtf.ts'
import { slugOf } from '../../ids.ts'
import { parseEdtf } from '../../parse-edtf.ts'
import type { AnyRecord } from '../../record.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { asDate, surelyAfter, surelyBefore } from '../support/time.ts'

const values = (date: FuzzyDate | null): readonly FuzzyDate[] => (date === null ? [] : [date])

/** The field an id takes its date from, and every day that it may have. */
const datesOf = (record: AnyRecord): { readonly field: string; readonly dates: readonly FuzzyDate[] } | null => {
  const disputed = record.disputes.flatMap(({ value }) => asDate(value) ?? [])
  if (record.type === 'source') return { field: 'published', dates: values(record.published) }
  if (record.type === 'event') return { field: 'start', dates: [...values(record.start), ...disputed] }
  return null
}

/** A source's slug starts with its publisher; elsewhere a year inside a slug may be part of a name. */
const dayAnywhere = /(?:^|-)((?:19|20)\d{2}-[01]\d-[0-3]\d)(?=-|$)/
const dateInFront = /^((?:19|20)\d{2}(?:-[01]\d(?:-[0-3]\d)?)?)(?=-|$)/

const meeting = (start: string) =>
  `name: A meeting\nkind: meeting\nstart: "${start}"\n${citing({ says: 'held' }, 'start')}`

export const datesFitIds: Rule = {
  id: 'dates-fit-ids',
  summary: 'The date in the id of an event or a source is its date.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      const written = (record.type === 'source' ? dayAnywhere : dateInFront).exec(slugOf(record.id))?.[1]
      const named = written === undefined ? undefined : parseEdtf(written)
      const own = datesOf(record)
      if (named === undefined || own === null || own.dates.length === 0) return []
      if (own.dates.some((date) => !surelyBefore(date, named) && !surelyAfter(date, named))) return []
      const message = `the id says ${named.edtf}, ${own.field} says ${own.dates.map(({ edtf }) => edtf).join(', ')}`
      const tip = 'mend the day, or give the file another name and retire this id in redirects.yaml'
      return [{ ...locate(record.id, [own.field]), message, tip }]
    }),
  passes: { 'events/2019-04-10-meeting.yaml': meeting('2019-04-10') },
  fails: { 'events/2019-04-10-meeting.yaml': meeting('2019-04-11') },
}
