import { Day, idOf, membershipRoles, recordsOf, spanHolds } from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from '../define-query.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { AsOf, dayOf, KnownBy } from '../parameters/kinds.ts'
import { cite, citeDisputes, DateResult, DisputeResult, EndResult, Evidenced, Ref, ref } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'

export const membersOn = defineQuery(
  {
    name: 'members-on',
    summary: 'The states that belonged to an organization on a day, and how.',
    params: z.strictObject({
      date: AsOf,
      of: idOf('organization', 'body', 'document')
        .default('organization/csto')
        .describe('the organization, assembly or treaty, by id'),
      role: z
        .enum(membershipRoles)
        .nullable()
        .default(null)
        .describe(`one of ${membershipRoles.join(', ')}; leave out for all`),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      date: Day,
      knownBy: Day.nullable(),
      members: z.array(
        z.strictObject({
          membership: idOf('membership'),
          state: Ref,
          role: z.enum(membershipRoles),
          signed: DateResult,
          start: DateResult,
          end: EndResult,
          certainty: z.enum(['yes', 'possible']),
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
    const members = recordsOf(dataset, 'membership').flatMap((membership) => {
      const certainty = spanHolds(membership.start, membership.end, day)
      if (membership.of !== of || certainty === 'no' || (role !== null && membership.role !== role)) return []
      const suspensions = membership.suspensions
        .filter((one) => spanHolds(one.start, one.end, day) !== 'no')
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
          suspensions,
          evidence: cite(dataset, evidenceFor(membership)),
          disputes: citeDisputes(dataset, membership.disputes),
        },
      ]
    })
    return {
      date: day,
      knownBy,
      members: members.toSorted((left, right) => left.state.name.localeCompare(right.state.name)),
    }
  },
)
