import { type Day, type FuzzyDate, hasType, type Id, idOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { WhoMetChecked, WhoMetParams, WhoMetResult } from '../generated/who-met.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groupBy } from '../memo.ts'
import { DayFilter, idFilter, inOrder, KnownBy, outOfOrder } from '../parameters/kinds.ts'
import { Ref, ref } from '../results/cited.ts'
import { type MeetingHeld, meetingsHeld, presentTypes } from '../results/meetings-held.ts'

export type * from '../generated/who-met.ts'

const mayLieIn = (date: FuzzyDate | null, from: Day | null, to: Day | null): boolean =>
  (from === null || (date?.latest ?? '') >= from) && (to === null || (date?.earliest ?? '~') <= to)

/** Meetings by each of their bodies. */
const byBody = (meetings: readonly MeetingHeld[]) => groupBy(meetings, ({ event }): readonly Id[] => event.bodies)

export const whoMet: QueryOf<WhoMetParams, WhoMetResult, WhoMetChecked> = defineQuery(
  {
    name: 'who-met',
    summary:
      'Which states or people met through which bodies: at how many meetings of each they are on record as there.',
    params: z
      .strictObject({
        who: z
          .enum(presentTypes)
          .default('state')
          .describe('whose presence to count: state, for whoever acted for it that day, or person'),
        with: idFilter('state', 'person').describe(
          'counts only meetings at which this state or person was there too, by id (such as state/armenia); leave out for all',
        ),
        body: idFilter('body', 'organization'),
        from: DayFilter('meetings that may have begun on it, or after'),
        to: DayFilter('meetings that may have begun by it; not before from'),
        knownBy: KnownBy,
      })
      .refine(inOrder, outOfOrder),
    result: z.strictObject({
      who: z.enum(presentTypes),
      ...secondClock,
      /** Meetings held, each once; a joint one counts for each of its bodies below. */
      meetings: z.int(),
      /** Bodies that met, those with most meetings first. */
      bodies: z.array(
        z.strictObject({
          body: Ref,
          held: z.int(),
          /** Those of which any such presence is on record; of the others nobody can say who was there. */
          told: z.int(),
        }),
      ),
      /** Who was there, most meetings first. Who was absent, or only invited or expected, was not. */
      actors: z.array(
        z.strictObject({
          actor: Ref,
          meetings: z.int(),
          bodies: z.array(z.strictObject({ body: idOf('body', 'organization'), meetings: z.int() })),
        }),
      ),
    }),
    examples: [
      { title: 'States by body', params: {} },
      { title: 'Whom Armenia met, through which bodies', params: { with: 'state/armenia' } },
      { title: 'People in the Council', params: { who: 'person', body: 'body/collective-security-council' } },
    ],
  },
  (whole, { who, with: other, body, from, to, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const isWith = ({ there }: MeetingHeld): boolean =>
      other === null || (hasType(other, 'state') ? there.state : there.person).has(other)
    const meetings = meetingsHeld(dataset).filter(
      (meeting) =>
        (body === null || meeting.event.bodies.includes(body)) &&
        mayLieIn(meeting.event.start, from, to) &&
        isWith(meeting),
    )
    const mostFirst = <T extends { readonly name: string; readonly count: number }>(all: readonly T[]) =>
      all.toSorted((left, right) => right.count - left.count || left.name.localeCompare(right.name, 'en'))
    const bodies = [...byBody(meetings)]
      .filter(([id]) => body === null || id === body)
      .map(([id, own]) => ({
        name: ref(dataset, id).name,
        count: own.length,
        body: ref(dataset, id),
        told: own.filter(({ there }) => there[who].size > 0).length,
      }))
    const inOrderOfBodies = mostFirst(bodies)
    const actors = [...groupBy(meetings, ({ there }) => [...there[who]])].flatMap(([id, own]) => {
      if (id === other) return []
      const through = byBody(own)
      return [
        {
          name: ref(dataset, id).name,
          count: own.length,
          actor: ref(dataset, id),
          bodies: inOrderOfBodies.flatMap(({ body: { id: of } }) => {
            const count = through.get(of)?.length ?? 0
            return count > 0 && hasType(of, 'body', 'organization') ? [{ body: of, meetings: count }] : []
          }),
        },
      ]
    })
    return {
      who,
      ...clockOf(whole, knownBy),
      meetings: meetings.length,
      bodies: inOrderOfBodies.map(({ body: of, count, told }) => ({ body: of, held: count, told })),
      actors: mostFirst(actors).map(({ actor, count, bodies: through }) => ({
        actor,
        meetings: count,
        bodies: through,
      })),
    }
  },
)
