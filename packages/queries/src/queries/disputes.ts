import { allRecords, disputeReasons, Json, pathOf, recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { DisputesChecked, DisputesParams, DisputesResult } from '../generated/disputes.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { idFilter, KnownBy } from '../parameters/kinds.ts'
import { cite, citeDisputes, DisputeResult, Evidenced, Ref, ref } from '../results/cited.ts'
import { factsOfRecord } from '../results/evidence-for.ts'

export type * from '../generated/disputes.ts'

export const disputes: QueryOf<DisputesParams, DisputesResult, DisputesChecked> = defineQuery(
  {
    name: 'disputes',
    summary: 'Where sources give different values: the one preferred, the others, and why.',
    params: z.strictObject({
      record: idFilter(...recordTypes),
      type: z
        .enum(recordTypes)
        .nullable()
        .default(null)
        .describe(`one of ${recordTypes.join(', ')}; leave out for all`),
      reason: z
        .enum(disputeReasons)
        .nullable()
        .default(null)
        .describe(`one of ${disputeReasons.join(', ')}; leave out for all`),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      ...secondClock,
      disputes: z.array(
        z.strictObject({
          record: Ref,
          field: z.string(),
          /** The value that stands in the record, with its evidence; null, without evidence, where none is preferred. */
          preferred: z.strictObject({ value: Json, evidence: Evidenced }),
          others: z.array(DisputeResult),
        }),
      ),
    }),
    examples: [
      {
        title: 'Which two dates are reported for the Astana session?',
        params: { record: 'event/2024-11-28-csc-astana' },
      },
    ],
  },
  (whole, { record: wanted, type, reason, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const found = allRecords(dataset)
      .filter(
        (record) =>
          (wanted === null || record.id === wanted) &&
          (type === null || record.type === type) &&
          record.disputes.length > 0,
      )
      .flatMap((record) => {
        const values = record as unknown as Readonly<Record<string, unknown>>
        return [...new Set(record.disputes.map(({ field }) => field))].map((field) => {
          const facts = factsOfRecord(record).filter((fact) => fact.field === field || pathOf(fact) === field)
          const value = facts.length === 1 ? facts[0]?.value : (values[field] ?? null)
          const others = record.disputes.filter((dispute) => dispute.field === field)
          return {
            record: ref(dataset, record.id),
            field,
            preferred: {
              value: Json.parse(value ?? null),
              evidence: cite(dataset, [...new Set(facts.flatMap(({ evidence }) => evidence))]),
            },
            others: citeDisputes(dataset, others),
          }
        })
      })
    return {
      ...clockOf(whole, knownBy),
      disputes: found.filter(({ others }) => reason === null || others.some((other) => other.reason === reason)),
    }
  },
)
