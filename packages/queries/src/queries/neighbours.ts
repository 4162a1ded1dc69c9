import {
  type ChairmanshipRecord,
  compareDates,
  type Dataset,
  type EventRecord,
  type Id,
  idOf,
  recordById,
  recordsOf,
} from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { NeighboursChecked, NeighboursParams, NeighboursResult } from '../generated/neighbours.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { cite, DateResult, EndResult, Evidenced, Ref, ref } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { filedDay } from '../results/filed-day.ts'
import { runsOf } from '../results/series-runs.ts'

export type * from '../generated/neighbours.ts'

const Neighbour = z.strictObject({
  record: Ref,
  start: DateResult,
  end: EndResult,
  /** Its number in the run; null where it has none. */
  number: z.int().nullable(),
  /** What its place in the run rests on. */
  evidence: Evidenced,
})

type Member = EventRecord | ChairmanshipRecord
interface Run {
  readonly of: Id
  readonly key: string | null
  readonly name: string | null
  /** Those that have a place beside the record, in order. */
  readonly members: readonly Member[]
}

const numberOf = (member: Member): number | null => (member.type === 'event' ? (member.series?.number ?? null) : null)

/** What a body stands under at the top: the state that chairs an organization chairs it through its council. */
const topOf = (dataset: Dataset, id: Id, below: ReadonlySet<Id> = new Set()): Id => {
  const parent = id.startsWith('body/') ? (recordById(dataset, id as Id<'body'>)?.parent ?? null) : null
  return parent === null || below.has(parent) ? id : topOf(dataset, parent, new Set([...below, id]))
}

/** The terms in the chair of an organization or of what stands under it, by day; one without any day has no place. */
const termsBeside = (dataset: Dataset, chairmanship: ChairmanshipRecord): Run => {
  const of = topOf(dataset, chairmanship.of)
  const day = (term: ChairmanshipRecord) => filedDay(dataset, term)?.day ?? null
  const members = recordsOf(dataset, 'chairmanship')
    .filter((term) => topOf(dataset, term.of) === of && day(term)?.earliest != null)
    .toSorted((left, right) => compareDates(day(left), day(right)))
  return { of, key: null, name: null, members }
}

/** The events of a run by day; an event without one stands by its number, among those that have numbers. */
const eventsBeside = (dataset: Dataset, event: EventRecord): Run | null => {
  const { series, start } = event
  const owner = series === null ? undefined : recordById(dataset, series.of)
  const run = owner && runsOf(dataset, owner).find((one) => one.series.key === series?.key)
  if (series === null || run === undefined) return null
  const members =
    start?.earliest == null
      ? run.events
          .filter((one) => numberOf(one) !== null)
          .toSorted((left, right) => (numberOf(left) ?? 0) - (numberOf(right) ?? 0))
      : run.events.filter((one) => one.start?.earliest != null)
  return { of: series.of, key: series.key, name: run.series.name, members }
}

export const neighbours: QueryOf<NeighboursParams, NeighboursResult, NeighboursChecked> = defineQuery(
  {
    name: 'neighbours',
    summary: 'The record before and the one after in its run: of meetings or exercises, or of terms in the chair.',
    params: z.strictObject({
      record: idOf('event', 'chairmanship').describe(
        'the event or chairmanship, by id (such as event/2024-12-03-cccim-27)',
      ),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      record: Ref.nullable(),
      ...secondClock,
      /** The run it stands in; null for an event that stands in none. */
      run: z
        .strictObject({
          /** The body, force or organization whose run it is, or whose chair, be it through its council. */
          of: Ref,
          /** Null for the terms in a chair, as is the name. */
          key: z.string().nullable(),
          name: z.string().nullable(),
          number: z.int().nullable(),
        })
        .nullable(),
      /** Null where there is none on record, or where the record has neither a day nor a number to be placed by. */
      before: Neighbour.nullable(),
      after: Neighbour.nullable(),
    }),
    examples: [
      { title: 'The 27th meeting on illegal migration', params: { record: 'event/2024-12-03-cccim-27' } },
      { title: 'Kyrgyzstan’s term of 2025', params: { record: 'chairmanship/kyrgyzstan-2025' } },
    ],
  },
  (whole, { record: id, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const record = recordById(dataset, id)
    const run =
      record === undefined
        ? null
        : record.type === 'event'
          ? eventsBeside(dataset, record)
          : termsBeside(dataset, record)
    const position = run === null ? -1 : run.members.findIndex((one) => one.id === id)
    const neighbour = (at: number) => {
      const member = position === -1 ? undefined : run?.members[at]
      if (member === undefined) return null
      const placed = evidenceFor(member, 'start', 'end', 'series', 'of')
      return {
        record: ref(dataset, member.id),
        start: member.start,
        end: member.end,
        number: numberOf(member),
        evidence: cite(dataset, placed.length > 0 ? placed : evidenceFor(member)),
      }
    }
    return {
      record: record === undefined ? null : ref(dataset, id),
      ...clockOf(whole, knownBy),
      run:
        run === null || record === undefined
          ? null
          : { of: ref(dataset, run.of), key: run.key, name: run.name, number: numberOf(record) },
      before: neighbour(position - 1),
      after: neighbour(position + 1),
    }
  },
)
