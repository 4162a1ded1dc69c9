import { allRecords, Day, idOf, Json, recordById, recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { AsKnownChecked, AsKnownParams, AsKnownResult } from '../generated/as-known.ts'
import { changesOf, changesOfRecord } from '../known/changes.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { NotKnown, notKnown } from '../known/not-known.ts'
import { sumsOf } from '../known/sums.ts'
import { Ref, ref } from '../results/cited.ts'

export type * from '../generated/as-known.ts'

export const asKnown: QueryOf<AsKnownParams, AsKnownResult, AsKnownChecked> = defineQuery(
  {
    name: 'as-known',
    summary: 'The record as sources published by a day would give it: what it knew, and what came or changed later.',
    params: z.strictObject({
      day: Day.describe('the day, YYYY-MM-DD'),
      record: idOf(...recordTypes)
        .nullable()
        .default(null)
        .describe('one record, by id; leave out for the whole record'),
    }),
    result: z.strictObject({
      day: Day,
      /** Records that sources published by the day tell of. */
      records: z.int(),
      /** What they state of them. */
      facts: z.int(),
      /**
       * States, places and topics that stay without any such source, since answers are worded in them, and what the
       * record states of states, places and topics on no word published by the day. Neither counts as known.
       */
      onlyNamed: z.strictObject({ records: z.int(), facts: z.int() }),
      /** Why the rest of the record is left out. */
      notKnown: NotKnown,
      /** The one record as it was known; null where none was asked for, or none was known. */
      record: Json,
      /** Facts that later sources added or changed. */
      later: z.array(
        z.strictObject({ record: Ref, path: z.string(), kind: z.enum(['added', 'changed', 'withdrawn']) }),
      ),
    }),
    examples: [
      {
        title: 'What was known on 15 January 2025 about the cybersecurity conference',
        params: { day: '2025-01-15', record: 'event/2025-06-cybersecurity-conference' },
      },
    ],
  },
  (dataset, { day, record }) => {
    const known = datasetAsKnown(dataset, day)
    const later = record === null ? changesOf(known, dataset) : changesOfRecord(known, dataset, record)
    return {
      day,
      ...sumsOf(allRecords(known)),
      notKnown: notKnown(dataset, day),
      record: Json.parse(record === null ? null : (recordById(known, record) ?? null)),
      later: later.map(({ id, path, kind }) => ({ record: ref(dataset, id), path, kind })),
    }
  },
)
