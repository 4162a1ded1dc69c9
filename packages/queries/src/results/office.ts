import {
  compareDates,
  type Dataset,
  type Day,
  daysBetween,
  type FuzzyDate,
  recordsOf,
  spanHolds,
  type TenureRecord,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import type { Ground } from './certainty.ts'

export const certainties = ['yes', 'likely', 'possible', 'no-evidence'] as const
export type Certainty = (typeof certainties)[number]

export const tenuresByPerson = perDataset((dataset: Dataset) =>
  groupBy(recordsOf(dataset, 'tenure'), ({ person }) => [person]),
)

/** How far an attested day reaches, in days. */
export const reach = 366

/** The earliest day that places a person in an office: the start, or the first of the days attested. */
export const firstSeen = ({ start, attested }: TenureRecord): FuzzyDate | null =>
  start ?? attested.toSorted(compareDates)[0] ?? null

/** How sure it is that somebody held an office on a day, and why no surer. */
export interface Grade {
  readonly certainty: Certainty
  readonly why: Ground
}

/**
 * How sure the record is that somebody held an office on a day. `yes`: within a dated span, attested that very day, or
 * in office before and said to be so still. `likely`: between two attested days, or after the start with an attestation
 * later. `possible`: nothing speaks against it and an attestation lies within a year, or the office still ran by sources
 * that can tell of days up to `horizon` and the day is a later one. `no-evidence`: nothing places the person in the
 * office around that day. Undefined where the span excludes the day. A day attested only to the month or year may be
 * any of them: it counts as before or after where all of it is.
 */
export const gradeOn = ({ start, end, attested }: TenureRecord, day: Day, horizon: Day): Grade | undefined => {
  const surely = (certainty: 'yes' | 'likely', why: Ground): Grade =>
    day > horizon ? { certainty: 'possible', why: 'not-looked-at' } : { certainty, why }
  const seen = attested.flatMap(({ earliest, latest }) =>
    earliest === null || latest === null ? [] : [{ earliest, latest }],
  )
  if (seen.some(({ earliest, latest }) => earliest === day && latest === day)) return surely('yes', 'attested')
  const holds = spanHolds(start, end, day)
  if (holds === 'no') return undefined
  if (holds === 'yes') return surely('yes', end === '..' ? 'still' : 'dates')
  const began = start?.latest ?? null
  const ended = end === '..' ? null : (end?.earliest ?? null)
  const before = [...seen.map(({ latest }) => latest), ...(began === null ? [] : [began])].some((mark) => mark <= day)
  if (before && end === '..') return surely('yes', 'still')
  const after = [...seen.map(({ earliest }) => earliest), ...(ended === null ? [] : [ended])].some(
    (mark) => mark >= day,
  )
  if (before && after) return surely('likely', 'between')
  const spans = [
    ...seen,
    ...[began, ended].flatMap((mark) => (mark === null ? [] : [{ earliest: mark, latest: mark }])),
  ]
  const near = spans.some(
    ({ earliest, latest }) => daysBetween(day, earliest) <= reach && daysBetween(latest, day) <= reach,
  )
  return near ? { certainty: 'possible', why: 'near' } : { certainty: 'no-evidence', why: 'nothing-near' }
}
