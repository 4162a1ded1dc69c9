import { type Dataset, Day, idOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { OfficeHistoryChecked, OfficeHistoryParams, OfficeHistoryResult } from '../generated/office-history.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { horizonOf } from '../known/horizon.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy, Whose } from '../parameters/kinds.ts'
import { Why } from '../results/certainty.ts'
import {
  cite,
  citeDisputes,
  DateResult,
  DisputeResult,
  EndResult,
  Evidenced,
  Ref,
  ref,
  refTo,
} from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { certainties } from '../results/office.ts'
import { isActing } from '../results/office-key.ts'
import { officesNamed, officesNear } from '../results/office-named.ts'
import { officeStretches } from '../results/office-stretches.ts'
import { subjectOf } from '../results/subject.ts'
import { Unknown, unknownIf } from '../results/unknown.ts'

export type * from '../generated/office-history.ts'

export const officeHistory: QueryOf<OfficeHistoryParams, OfficeHistoryResult, OfficeHistoryChecked> = defineQuery(
  {
    name: 'office-history',
    summary: 'Everybody on record in an office, and who held it in each stretch of time, with the gaps.',
    params: z.strictObject({
      office: z
        .string()
        .min(1)
        .max(200)
        .describe('the title of an office in English or Russian, such as Secretary General, or its slug'),
      of: Whose('organization', 'body', 'state', 'force'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      ...secondClock,
      /** `office` where nobody is on record in an office of that title. */
      unknown: Unknown,
      /** Where the office is unknown, or the words may mean several: titles of the same owner that may have been meant. */
      near: z.array(z.string()),
      /** The title as most tenures write it; null where nobody is on record in it by the day. */
      office: z.string().nullable(),
      of: Ref.nullable(),
      /** Oldest first. */
      tenures: z.array(
        z.strictObject({
          tenure: idOf('tenure'),
          person: refTo('person'),
          /** The title as the record of this tenure writes it. */
          office: z.string(),
          acting: z.boolean(),
          start: DateResult,
          end: EndResult,
          attested: z.array(DateResult.unwrap()),
          evidence: Evidenced,
          disputes: z.array(DisputeResult),
        }),
      ),
      /** Days in a row with the same answer, oldest first and without a hole between them; none where nobody is on record. */
      stretches: z.array(
        z.strictObject({
          /** Null for the first, which has no first day. */
          from: Day.nullable(),
          /** Null for the last, which has no last day. */
          to: Day.nullable(),
          /** Surest first; empty where nothing on record places anybody in the office around these days. */
          holders: z.array(
            z.strictObject({
              tenure: idOf('tenure'),
              person: refTo('person'),
              acting: z.boolean(),
              certainty: z.enum(certainties),
              why: Why,
            }),
          ),
        }),
      ),
    }),
    examples: [{ title: 'The Secretaries General', params: { office: 'Secretary General' } }],
  },
  (whole, { office, of, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const owner = of ?? subjectOf(whole)
    const historyIn = (all: Dataset) => {
      const [only, ...others] = owner === null ? [] : officesNamed(all, owner, office)
      return others.length === 0 ? only : undefined
    }
    const history = historyIn(dataset)
    const unknown = unknownIf('office', office, () => historyIn(whole) !== undefined)
    return {
      ...clockOf(whole, knownBy),
      unknown,
      near: unknown.length === 0 ? [] : officesNear(whole, owner, office),
      office: history?.title ?? null,
      of: owner === null ? null : ref(dataset, owner),
      tenures: (history?.tenures ?? []).map((tenure) => ({
        tenure: tenure.id,
        person: ref(dataset, tenure.person),
        office: tenure.office,
        acting: isActing(tenure),
        start: tenure.start,
        end: tenure.end,
        attested: [...tenure.attested],
        evidence: cite(dataset, evidenceFor(tenure)),
        disputes: citeDisputes(dataset, tenure.disputes),
      })),
      stretches: (history === undefined
        ? []
        : officeStretches(dataset, history.tenures, horizonOf(whole, knownBy))
      ).map(({ from, to, holders }) => ({
        from,
        to,
        holders: holders.map(({ tenure, certainty, why }) => ({
          tenure: tenure.id,
          person: ref(dataset, tenure.person),
          acting: isActing(tenure),
          certainty,
          why,
        })),
      })),
    }
  },
)
