import { allRecords, compareDates, idOf, recordById, recordsOf, recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { FiledDaysChecked, FiledDaysParams, FiledDaysResult } from '../generated/filed-days.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { DateResult, Ref, ref } from '../results/cited.ts'
import { type FiledDay, filedDay } from '../results/filed-day.ts'

export type * from '../generated/filed-days.ts'

const orders = ['oldest-first', 'newest-first'] as const
const dayOf = (filed: FiledDay | null) => filed?.day ?? null

export const filedDays: QueryOf<FiledDaysParams, FiledDaysResult, FiledDaysChecked> = defineQuery(
  {
    name: 'filed-days',
    summary: 'The day under which each record is filed, in order of time, and the record and field that give it.',
    params: z.strictObject({
      type: z
        .enum(recordTypes)
        .nullable()
        .default(null)
        .describe(`one of ${recordTypes.join(', ')}; leave out for all`),
      record: idOf(...recordTypes)
        .nullable()
        .default(null)
        .describe('one record, by id; leave out for all'),
      order: z.enum(orders).default('oldest-first').describe('oldest-first or newest-first'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      ...secondClock,
      /** Those that no day files come last in either order. */
      records: z.array(
        z.strictObject({
          record: Ref,
          /** Null where neither the record nor the event it belongs to has a day. */
          day: DateResult,
          /** The record that gives the day: the record itself, or the event it belongs to. */
          of: Ref.nullable(),
          field: z.string().nullable(),
        }),
      ),
    }),
    examples: [
      { title: 'Documents, newest first', params: { type: 'document', order: 'newest-first' } },
      { title: 'The day of the Astana session', params: { record: 'event/2024-11-28-csc-astana' } },
    ],
  },
  (whole, { type, record: id, order, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const one = id === null ? undefined : recordById(dataset, id)
    const asked =
      id !== null ? (one === undefined ? [] : [one]) : type === null ? allRecords(dataset) : recordsOf(dataset, type)
    const filed = asked
      .filter((record) => type === null || record.type === type)
      .map((record) => ({ record, filed: filedDay(dataset, record) }))
    const known = filed
      .filter((entry) => entry.filed !== null)
      .toSorted((left, right) =>
        order === 'oldest-first'
          ? compareDates(dayOf(left.filed), dayOf(right.filed))
          : compareDates(dayOf(right.filed), dayOf(left.filed)),
      )
    const unknown = filed.filter((entry) => entry.filed === null)
    return {
      ...clockOf(whole, knownBy),
      records: [...known, ...unknown].map((entry) => ({
        record: ref(dataset, entry.record.id),
        day: dayOf(entry.filed),
        of: entry.filed === null ? null : ref(dataset, entry.filed.of),
        field: entry.filed?.field ?? null,
      })),
    }
  },
)
