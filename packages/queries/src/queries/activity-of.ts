import { idOf, recordById } from '@csto-record/domain'
import * as z from 'zod'
import { ActivityEntry, activityEntry } from '../activity/activity-entry.ts'
import { activityColumns, activityEngine } from '../activity/activity-table.ts'
import { ActivityFacets, conditionsOf, facetsOf } from '../activity/facets.ts'
import { activityKinds, activityRoles, actorTypes } from '../activity/roles.ts'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { ActivityOfChecked, ActivityOfParams, ActivityOfResult } from '../generated/activity-of.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { DayFilter, idFilter, inOrder, KnownBy, Limit, outOfOrder } from '../parameters/kinds.ts'
import { Ref, ref } from '../results/cited.ts'
import { readCursor } from '../selection/cursor.ts'
import { PageCursor } from '../selection/page-cursor.ts'
import type { Order } from '../selection/selection.ts'

export type * from '../generated/activity-of.ts'

const newestFirst: readonly Order[] = [
  { column: 'firstDay', descending: true },
  { column: 'id', descending: false },
]

export const activityOf: QueryOf<ActivityOfParams, ActivityOfResult, ActivityOfChecked> = defineQuery(
  {
    name: 'activity-of',
    summary:
      'What a state, person, body, organization or force did, hosted, said, asked for, promised or was the subject of, newest first.',
    params: z
      .strictObject({
        actor: idOf(...actorTypes).describe(
          'the state, person, body, organization or force, by id (such as state/armenia)',
        ),
        from: DayFilter('entries of that day or later'),
        to: DayFilter('entries of that day or earlier; not before from'),
        kind: z
          .enum(activityKinds)
          .nullable()
          .default(null)
          .describe(`one of ${activityKinds.join(', ')}; leave out for all`),
        year: z.int().min(1000).max(9999).nullable().default(null).describe('a year, such as 2024; leave out for all'),
        role: z
          .enum(activityRoles)
          .nullable()
          .default(null)
          .describe(`what the actor has to do with it, one of ${activityRoles.join(', ')}; leave out for all`),
        topic: idFilter('topic'),
        knownBy: KnownBy,
        limit: Limit,
        cursor: PageCursor,
      })
      .refine(inOrder, outOfOrder)
      .superRefine(({ cursor }, context) => {
        const read = cursor === null ? null : readCursor(activityColumns, newestFirst, cursor)
        if (read?.ok === false) context.addIssue({ code: 'custom', path: ['cursor'], message: read.message })
      }),
    result: z.strictObject({
      /** Null where nothing known by the day names the actor. */
      actor: Ref.nullable(),
      ...secondClock,
      total: z.int(),
      entries: z.array(ActivityEntry),
      next: z.string().nullable(),
      facets: ActivityFacets,
    }),
    examples: [
      {
        title: 'What Armenia did from 2022 to 2025',
        params: { actor: 'state/armenia', from: '2022-01-01', to: '2025-12-31' },
      },
      { title: 'What Armenia asked for', params: { actor: 'state/armenia', role: 'asked' } },
    ],
  },
  (whole, params) => {
    const dataset = datasetAsKnown(whole, params.knownBy)
    const { actor, from, to, kind, year, role, topic, limit, cursor } = params
    const filters = { kind, year, role, topic }
    const engine = activityEngine(dataset, actor)
    const where = conditionsOf({ from, to }, filters)
    const page = engine.select({ where, order: newestFirst, limit, after: cursor, facets: [] })
    return {
      actor: recordById(dataset, actor) === undefined ? null : ref(dataset, actor),
      ...clockOf(whole, params.knownBy),
      total: page.total,
      entries: page.rows.map((entry) => activityEntry(dataset, entry)),
      next: page.next,
      facets: facetsOf(dataset, engine, { from, to }, filters),
    }
  },
)
