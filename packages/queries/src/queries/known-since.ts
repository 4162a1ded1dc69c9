import { idOf, recordById } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { KnownSinceChecked, KnownSinceParams, KnownSinceResult } from '../generated/known-since.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { cite, DateResult, Evidenced, Ref, ref, refOrNull, refTo } from '../results/cited.ts'
import { tellingsOf } from '../results/telling.ts'

export type * from '../generated/known-since.ts'

/** A stage of the life cycle of the record's type, such as planned, held, signed or declared. */
const Stage = z.string()

export const knownSince: QueryOf<KnownSinceParams, KnownSinceResult, KnownSinceChecked> = defineQuery(
  {
    name: 'known-since',
    summary: 'Since when each stage of an event, document or commitment is known, and what each source said of it.',
    params: z.strictObject({
      record: idOf('event', 'document', 'commitment').describe(
        'the event, document or commitment, by id (such as event/2024-11-28-csc-astana)',
      ),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      record: Ref.nullable(),
      ...secondClock,
      /**
       * Each stage with the day of the first dated source that names it, in that order; one that only undated sources
       * name is left out. From the last day that `since` may mean, the record as known names the stage.
       */
      stages: z.array(z.strictObject({ says: Stage, since: DateResult.unwrap(), evidence: Evidenced })),
      /** What each source said, in the order in which they were surely out; undated ones last. */
      tellings: z.array(
        z.strictObject({
          says: Stage,
          source: refTo('source'),
          publisher: z.string(),
          published: DateResult,
          /** On whose word; null where the publisher speaks for itself. */
          by: Ref.nullable(),
          evidence: Evidenced,
        }),
      ),
    }),
    examples: [
      {
        title: 'Since when is the cybersecurity conference known to have been held?',
        params: { record: 'event/2025-06-cybersecurity-conference' },
      },
    ],
  },
  (whole, { record: id, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const record = recordById(dataset, id)
    const told = record === undefined ? [] : tellingsOf(dataset, record)
    // In order of time, so that the first telling of a stage is the earliest.
    const dated = told.flatMap(({ says, source: { published }, evidence }) =>
      published?.latest == null ? [] : [{ says, since: published, evidence }],
    )
    return {
      record: record === undefined ? null : ref(dataset, id),
      ...clockOf(whole, knownBy),
      stages: dated
        .filter(({ says }, position) => dated.findIndex((one) => one.says === says) === position)
        .map(({ says, since, evidence }) => ({ says, since, evidence: cite(dataset, evidence) })),
      tellings: told.map(({ says, source, by, evidence }) => ({
        says,
        source: ref(dataset, source.id),
        publisher: source.publisher,
        published: source.published,
        by: refOrNull(dataset, by),
        evidence: cite(dataset, evidence),
      })),
    }
  },
)
