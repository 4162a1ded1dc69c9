import {
  type AnyRecord,
  type Dataset,
  type Day,
  type EventRecord,
  isDate,
  recordsOf,
  statusOf,
} from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { KnownGapsChecked, KnownGapsParams, KnownGapsResult } from '../generated/known-gaps.ts'
import { groupBy } from '../memo.ts'
import { DayFilter } from '../parameters/kinds.ts'
import { DateResult, Ref, ref } from '../results/cited.ts'
import { principalsOf } from '../results/principals.ts'

export type * from '../generated/known-gaps.ts'

const meetingKinds: ReadonlySet<EventRecord['kind']> = new Set(['session', 'meeting', 'joint-session'])
const ofMeeting = ['chair', 'participants', 'agenda', 'outcomes'] as const
const ofTenure = ['start', 'end'] as const
const ofExercise = ['figures'] as const

const lacking = <F extends string>(fields: readonly [F, ...F[]]) =>
  z.strictObject({
    record: Ref,
    start: DateResult,
    /** The fields that nothing on record fills. */
    lacks: z.array(z.enum(fields)),
    /** Those of them that an open question asks for; of the others nobody has asked. */
    asked: z.array(z.enum(fields)),
  })

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** What each of some records lacks of some fields; records that lack nothing are left out. */
const lackOf = <R extends AnyRecord & { readonly start: z.infer<typeof DateResult> }, F extends string>(
  dataset: Dataset,
  records: readonly R[],
  fields: readonly F[],
  lacks: (record: R, field: F) => boolean,
) =>
  records.flatMap((record) => {
    const own = fields.filter((field) => lacks(record, field))
    if (own.length === 0) return []
    const asked = own.filter((field) => record.open.some((one) => one.field?.split(':')[0] === field))
    return [{ record: ref(dataset, record.id), start: record.start, lacks: own, asked }]
  })

type Dated = z.infer<typeof DateResult>
/** Whether any of some dates may lie on a day or after it; so may what has none. */
const reaches = (dates: readonly Dated[], from: Day | null): boolean => {
  const known = dates.filter((date) => date !== null)
  return from === null || known.length === 0 || known.some(({ latest }) => latest === null || latest >= from)
}

/** Whether a figure tells the strength of an exercise as a whole, and not of one of those who took part. */
const isStrength = ({ measure, whose }: EventRecord['figures'][number]): boolean =>
  whose === null && /^personnel\b/.test(measure)

const byStart = (left: { readonly start: Dated }, right: { readonly start: Dated }): number => {
  const [one, other] = [left.start?.earliest ?? '~', right.start?.earliest ?? '~']
  return one < other ? -1 : one > other ? 1 : 0
}

export const knownGaps: QueryOf<KnownGapsParams, KnownGapsResult, KnownGapsChecked> = defineQuery(
  {
    name: 'known-gaps',
    summary:
      'What the record is known to lack: the course of meetings held, the days of principals, the strength of exercises.',
    params: z.strictObject({ from: DayFilter('leaves out what surely lies before it; leave out for all') }),
    result: z.strictObject({
      /** By body, those with most meetings first; a joint meeting counts for each of its bodies. */
      meetings: z.array(
        z.strictObject({ body: Ref, held: z.int(), complete: z.int(), lacking: z.array(lacking(ofMeeting)) }),
      ),
      /**
       * By state, in the order of names: those in the offices that sit in the councils. `..` is an end; a person whom
       * the record lacks altogether is not counted.
       */
      principals: z.array(
        z.strictObject({ state: Ref, tenures: z.int(), complete: z.int(), lacking: z.array(lacking(ofTenure)) }),
      ),
      /** Exercises held, and those without a figure of the personnel of the whole. */
      exercises: z.strictObject({ held: z.int(), complete: z.int(), lacking: z.array(lacking(ofExercise)) }),
    }),
    examples: [
      { title: 'All that is known to be missing', params: {} },
      { title: 'Since 2010', params: { from: '2010-01-01' } },
    ],
  },
  (dataset, { from }) => {
    const held = recordsOf(dataset, 'event')
      .filter((event) => statusOf(dataset, event)?.status === 'held' && reaches([event.start], from))
      .toSorted(byStart)
    const meetings = groupBy(
      held.filter(({ kind }) => meetingKinds.has(kind)),
      ({ bodies }) => bodies,
    )
    const principals = principalsOf(dataset).filter(
      ({ start, end, attested }) => end === '..' || reaches([start, isDate(end) ? end : null, ...attested], from),
    )
    const exercises = held.filter(({ kind }) => kind === 'exercise')
    const weak = lackOf(dataset, exercises, ofExercise, ({ figures }) => !figures.some(isStrength))
    return {
      meetings: [...meetings]
        .map(([body, events]) => {
          const gaps = lackOf(dataset, events, ofMeeting, (event, field) => isEmpty(event[field]))
          return { body: ref(dataset, body), held: events.length, complete: events.length - gaps.length, lacking: gaps }
        })
        .toSorted((left, right) => right.held - left.held || left.body.name.localeCompare(right.body.name)),
      principals: [...groupBy(principals, ({ of }) => [of])]
        .map(([state, tenures]) => {
          const gaps = lackOf(dataset, tenures, ofTenure, (tenure, field) => tenure[field] === null)
          return {
            state: ref(dataset, state),
            tenures: tenures.length,
            complete: tenures.length - gaps.length,
            lacking: gaps.toSorted(byStart),
          }
        })
        .toSorted((left, right) => left.state.name.localeCompare(right.state.name)),
      exercises: { held: exercises.length, complete: exercises.length - weak.length, lacking: weak },
    }
  },
)
