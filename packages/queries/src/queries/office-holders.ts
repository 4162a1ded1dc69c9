import { type Dataset, Day, idOf, recordsOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { OfficeHoldersChecked, OfficeHoldersParams, OfficeHoldersResult } from '../generated/office-holders.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { horizonOf } from '../known/horizon.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groupBy, perDataset } from '../memo.ts'
import { AsOf, dayOf, idFilter, KnownBy } from '../parameters/kinds.ts'
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
import { holdersOn } from '../results/holders-on.ts'
import { certainties } from '../results/office.ts'
import { isActing, officeKey } from '../results/office-key.ts'
import { officesNamed, officesNear } from '../results/office-named.ts'
import { Unknown, unknownIf } from '../results/unknown.ts'

export type * from '../generated/office-holders.ts'

const tenuresOf = perDataset((dataset: Dataset) => groupBy(recordsOf(dataset, 'tenure'), ({ of }) => [of]))

export const officeHolders: QueryOf<OfficeHoldersParams, OfficeHoldersResult, OfficeHoldersChecked> = defineQuery(
  {
    name: 'office-holders',
    summary: 'Who held an office on a day, graded by how sure the sources make it.',
    params: z.strictObject({
      office: z
        .string()
        .min(1)
        .max(200)
        .nullable()
        .default(null)
        .describe(
          'the title of an office in English or Russian, such as Secretary General, or its slug; leave out for all',
        ),
      of: idFilter('organization', 'body', 'state', 'force'),
      date: AsOf,
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      date: Day,
      ...secondClock,
      /** `office` where nobody is on record in an office of that title, on any day. */
      unknown: Unknown,
      /** Where the office is unknown: titles that may have been meant. */
      near: z.array(z.string()),
      holders: z.array(
        z.strictObject({
          tenure: idOf('tenure'),
          person: refTo('person'),
          office: z.string(),
          of: Ref,
          acting: z.boolean(),
          certainty: z.enum(certainties),
          /** Why it is as sure as that, and no surer. */
          why: Why,
          start: DateResult,
          end: EndResult,
          attested: z.array(DateResult.unwrap()),
          evidence: Evidenced,
          disputes: z.array(DisputeResult),
        }),
      ),
    }),
    examples: [
      {
        title: 'Who was Secretary General on 28 November 2024?',
        params: { office: 'Secretary General', of: 'organization/csto', date: '2024-11-28' },
      },
    ],
  },
  (whole, { office, of, date, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const day = dayOf(whole, date)
    const tenuresIn = (all: Dataset) => (of === null ? recordsOf(all, 'tenure') : (tenuresOf(all).get(of) ?? []))
    const tenures = tenuresIn(dataset)
    const named = office === null ? [] : officesNamed(whole, of, office)
    const keys = new Set(named.map((one) => `${one.of} ${officeKey(one.title)}`))
    const isAsked = (one: { readonly of: string; readonly office: string }): boolean =>
      office === null || keys.has(`${one.of} ${officeKey(one.office)}`)
    const unknown = unknownIf('office', office, () => named.length > 0)
    const asked = holdersOn(dataset, tenures, day, horizonOf(whole, knownBy)).filter(({ tenure }) => isAsked(tenure))
    const holders = asked.map(({ tenure, certainty, why }) => ({
      tenure: tenure.id,
      person: ref(dataset, tenure.person),
      office: tenure.office,
      of: ref(dataset, tenure.of),
      acting: isActing(tenure),
      certainty,
      why,
      start: tenure.start,
      end: tenure.end,
      attested: [...tenure.attested],
      evidence: cite(dataset, evidenceFor(tenure)),
      disputes: citeDisputes(dataset, tenure.disputes),
    }))
    return {
      date: day,
      ...clockOf(whole, knownBy),
      unknown,
      near: office === null || unknown.length === 0 ? [] : officesNear(whole, of, office),
      holders,
    }
  },
)
