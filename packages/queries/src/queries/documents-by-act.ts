import { type Day, documentKinds, documentSays } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type {
  DocumentsByActChecked,
  DocumentsByActParams,
  DocumentsByActResult,
} from '../generated/documents-by-act.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { DayFilter, idFilter, inOrder, KnownBy, Limit, outOfOrder } from '../parameters/kinds.ts'
import { DocumentResult, documentResult } from '../results/document-result.ts'
import { dayOrderColumns, dayOrderOf, dayOrders, is, namedDayOrders, touching } from '../selection/by-day.ts'
import { cursorFits, PageCursor } from '../selection/page-cursor.ts'
import { engineOf } from '../selection/record-table.ts'
import type { Condition } from '../selection/selection.ts'

export type * from '../generated/documents-by-act.ts'

const acts = ['adopted', 'signed', 'in-force'] as const
type Act = (typeof acts)[number]
const fieldOf: Readonly<Record<Act, string>> = { adopted: 'adopted', signed: 'signed', 'in-force': 'inForce' }

/** The days of an act are a column of two ends: it may lie in a span where neither end keeps it out. */
const within = (act: Act, from: Day | null, to: Day | null): readonly Condition[] => [
  { column: `${fieldOf[act]}.first`, known: true },
  ...(to === null ? [] : [{ column: `${fieldOf[act]}.first`, from: null, to }]),
  ...(from === null ? [] : [{ column: `${fieldOf[act]}.last`, from, to: null }]),
]

export const documentsByAct: QueryOf<DocumentsByActParams, DocumentsByActResult, DocumentsByActChecked> = defineQuery(
  {
    name: 'documents-by-act',
    summary:
      'Documents by what was done with them and when, newest first; those of which no act has a year stand last.',
    params: z
      .strictObject({
        act: z
          .enum(acts)
          .nullable()
          .default(null)
          .describe(`what the days are those of, one of ${acts.join(', ')}; leave out for any`),
        from: DayFilter('documents of which the act may have come on it, or after'),
        to: DayFilter('documents of which the act may have come by it; not before from'),
        kind: z
          .enum(documentKinds)
          .nullable()
          .default(null)
          .describe(`one of ${documentKinds.join(', ')}; leave out for all`),
        status: z
          .enum(documentSays)
          .nullable()
          .default(null)
          .describe(`how far they came, one of ${documentSays.join(', ')}; leave out for all`),
        body: idFilter('body', 'organization', 'state'),
        party: idFilter('state', 'organization', 'body'),
        topic: idFilter('topic'),
        order: z.enum(dayOrders).default('newest-first').describe('newest-first or oldest-first'),
        knownBy: KnownBy,
        limit: Limit,
        cursor: PageCursor,
      })
      .refine(inOrder, outOfOrder)
      .superRefine(cursorFits('document', dayOrderColumns, dayOrderOf, namedDayOrders)),
    result: z.strictObject({
      ...secondClock,
      total: z.int(),
      documents: z.array(DocumentResult),
      next: z.string().nullable(),
    }),
    examples: [
      {
        title: 'What was signed in September 2021?',
        params: { act: 'signed', from: '2021-09-01', to: '2021-09-30' },
      },
      { title: 'Strategies, newest first', params: { kind: 'strategy' } },
    ],
  },
  (whole, params) => {
    const dataset = datasetAsKnown(whole, params.knownBy)
    const { act, from, to } = params
    const where = [
      ...(act === null ? touching(from, to) : within(act, from, to)),
      ...is('kind', params.kind),
      ...is('status', params.status),
      ...is('body', params.body),
      ...is('parties', params.party),
      ...is('topics', params.topic),
    ]
    const page = engineOf(dataset, 'document').select({
      where,
      order: dayOrderOf(params),
      limit: params.limit,
      after: params.cursor,
      facets: [],
    })
    return {
      ...clockOf(whole, params.knownBy),
      total: page.total,
      documents: page.rows.map((document) => documentResult(dataset, document)),
      next: page.next,
    }
  },
)
