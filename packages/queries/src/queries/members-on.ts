import { Day, idOf, membershipRoles, recordsOf, spanHoldsBy } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { MembersOnChecked, MembersOnParams, MembersOnResult } from '../generated/members-on.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { horizonOf } from '../known/horizon.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { AsOf, dayOf, KnownBy, Whose } from '../parameters/kinds.ts'
import { Why } from '../results/certainty.ts'
import { cite, citeDisputes, DateResult, DisputeResult, EndResult, Evidenced, ref, refTo } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { isBeforeFounding } from '../results/founding.ts'
import { subjectOf } from '../results/subject.ts'

export type * from '../generated/members-on.ts'

export const membersOn: QueryOf<MembersOnParams, MembersOnResult, MembersOnChecked> = defineQuery(
  {
    name: 'members-on',
    summary: 'The states that belonged to an organization on a day, and how.',
    params: z.strictObject({
      date: AsOf,
      of: Whose('organization', 'body', 'document'),
      role: z
        .enum(membershipRoles)
        .nullable()
        .default(null)
        .describe(`one of ${membershipRoles.join(', ')}; leave out for all`),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      date: Day,
      ...secondClock,
      members: z.array(
        z.strictObject({
          membership: idOf('membership'),
          state: refTo('state'),
          role: z.enum(membershipRoles),
          signed: DateResult,
          start: DateResult,
          end: EndResult,
          certainty: z.enum(['yes', 'possible']),
          /** Why it is as sure as that: `dates`, `open-dates` or `not-looked-at`. */
          why: Why,
          /** Who calls the membership suspended or frozen on that day; the record does not judge whether it is. */
          suspensions: z.array(
            z.strictObject({ start: DateResult, end: EndResult, summary: z.string(), evidence: Evidenced }),
          ),
          evidence: Evidenced,
          disputes: z.array(DisputeResult),
        }),
      ),
    }),
    examples: [
      { title: 'The members on the day the record looked through', params: {} },
      { title: 'The members on 1 January 2010', params: { date: '2010-01-01', role: 'member' } },
    ],
  },
  (whole, { date, of, role, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const day = dayOf(whole, date)
    const horizon = horizonOf(whole, knownBy)
    const joined = of ?? subjectOf(whole)
    const tooEarly = joined !== null && isBeforeFounding(dataset, joined, day)
    const members = recordsOf(dataset, 'membership').flatMap((membership) => {
      const certainty = spanHoldsBy(membership, day, horizon)
      // A membership without a known first day began no earlier than what was joined.
      if (certainty === 'no' || (tooEarly && certainty !== 'yes')) return []
      if (membership.of !== joined || (role !== null && membership.role !== role)) return []
      const suspensions = membership.suspensions
        .filter((one) => spanHoldsBy(one, day, horizon) !== 'no')
        .map(({ key, start, end, summary }) => ({
          start,
          end,
          summary,
          evidence: cite(dataset, evidenceFor(membership, `suspensions:${key}`)),
        }))
      return [
        {
          membership: membership.id,
          state: ref(dataset, membership.state),
          role: membership.role,
          signed: membership.signed,
          start: membership.start,
          end: membership.end,
          certainty,
          why:
            day > horizon
              ? ('not-looked-at' as const)
              : certainty === 'yes'
                ? ('dates' as const)
                : ('open-dates' as const),
          suspensions,
          evidence: cite(dataset, evidenceFor(membership)),
          disputes: citeDisputes(dataset, membership.disputes),
        },
      ]
    })
    return {
      date: day,
      ...clockOf(whole, knownBy),
      members: members.toSorted((left, right) => left.state.name.localeCompare(right.state.name)),
    }
  },
)
