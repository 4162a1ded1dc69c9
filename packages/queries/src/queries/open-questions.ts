import {
  allRecords,
  type Dataset,
  Day,
  type RecordType,
  recordsOf,
  recordTypes,
  statusOf,
  typeOf,
} from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { OpenQuestionsChecked, OpenQuestionsParams, OpenQuestionsResult } from '../generated/open-questions.ts'
import { AsOf, dayOf } from '../parameters/kinds.ts'
import { Ref, ref } from '../results/cited.ts'
import { outcomeOf } from '../results/commitment-outcome.ts'
import { isPast } from '../results/event-result.ts'
import { runsOf } from '../results/series-runs.ts'

export type * from '../generated/open-questions.ts'

const kinds = ['asked', 'no-follow-up', 'no-report', 'missing-number', 'unknown-year', 'undecided'] as const
const Question = z.strictObject({
  record: Ref,
  type: z.enum(recordTypes),
  /** `asked` by an editor; the other kinds follow from the data. */
  kind: z.enum(kinds),
  field: z.string().nullable(),
  question: z.string(),
  /** What was looked through in search of the answer; null where that is not on record. */
  searched: z.string().nullable(),
})
type Question = z.infer<typeof Question>

const derived = (dataset: Dataset, day: Day): readonly Question[] => {
  const ask = (
    id: Parameters<typeof ref>[1],
    kind: Question['kind'],
    field: string | null,
    question: string,
  ): Question => ({
    record: ref(dataset, id),
    type: typeOf<RecordType>(id),
    kind,
    field,
    question,
    searched: null,
  })
  const promises = recordsOf(dataset, 'commitment')
    .filter((commitment) => outcomeOf(dataset, commitment).outcome === 'no-follow-up' && commitment.open.length === 0)
    .map(({ id }) => ask(id, 'no-follow-up', 'followUps', 'What came of it?'))
  const events = recordsOf(dataset, 'event').flatMap((event) => [
    ...(statusOf(dataset, event)?.status === 'planned' && isPast(event, day) && event.open.length === 0
      ? [ask(event.id, 'no-report', null, 'It was planned for a day that has passed. Was it held?')]
      : []),
    ...(event.start !== null && event.start.earliest === null && event.open.every(({ field }) => field !== 'start')
      ? [ask(event.id, 'unknown-year', 'start', 'In which year?')]
      : []),
  ])
  const numbers = [
    ...recordsOf(dataset, 'body'),
    ...recordsOf(dataset, 'force'),
    ...recordsOf(dataset, 'organization'),
  ].flatMap((owner) =>
    runsOf(dataset, owner).flatMap(({ series, missing }) =>
      missing.length === 0
        ? []
        : [ask(owner.id, 'missing-number', 'series', `${series.name}: when were numbers ${missing.join(', ')}?`)],
    ),
  )
  const undecided = allRecords(dataset).flatMap(({ id, disputes }) =>
    [...new Set(disputes.filter(({ reason }) => reason === 'undecided').map(({ field }) => field))].map((field) =>
      ask(id, 'undecided', field, `Which value of ${field} is right?`),
    ),
  )
  return [...promises, ...events, ...numbers, ...undecided]
}

export const openQuestions: QueryOf<OpenQuestionsParams, OpenQuestionsResult, OpenQuestionsChecked> = defineQuery(
  {
    name: 'open-questions',
    summary: 'What the record cannot answer: asked by its editors, or following from what it lacks.',
    params: z.strictObject({
      kind: z
        .enum(kinds)
        .nullable()
        .default(null)
        .describe(`one of ${kinds.join(', ')}; leave out for all`),
      type: z
        .enum(recordTypes)
        .nullable()
        .default(null)
        .describe(`one of ${recordTypes.join(', ')}; leave out for all`),
      asOf: AsOf,
    }),
    result: z.strictObject({ asOf: Day, questions: z.array(Question) }),
    examples: [{ title: 'Plans whose day has passed without a report', params: { kind: 'no-report' } }],
  },
  (dataset, { kind, type, asOf }) => {
    const day = dayOf(dataset, asOf)
    const asked = allRecords(dataset).flatMap((record) =>
      record.open.map(
        ({ field, question, searched }): Question => ({
          record: ref(dataset, record.id),
          type: record.type,
          kind: 'asked',
          field,
          question,
          searched,
        }),
      ),
    )
    const all = [...asked, ...derived(dataset, day)]
    return {
      asOf: day,
      questions: all.filter((one) => (kind === null || one.kind === kind) && (type === null || one.type === type)),
    }
  },
)
