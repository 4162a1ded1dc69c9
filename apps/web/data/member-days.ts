import 'server-only'
import { type Day, dayPlus, hasType, isDate, recordsOf } from '@csto-record/domain'
import { membersOn } from '@csto-record/queries'
import { certaintyInWords } from '#web/format/certainty.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { members as words } from '#web/words/index.ts'
import { dataset, nameOf } from './dataset.ts'

/** Days in a row on which the same states belonged to the organization, as surely: everything is in words already. */
export interface MemberDays {
  /** Null for the first stretch, which has no first day. */
  readonly from: Day | null
  /** Null for the last, which goes on. */
  readonly to: Day | null
  readonly members: readonly {
    readonly name: string
    readonly href: string
    /** As what it belonged, how sure that is, and whether the membership was called suspended. */
    readonly how: string
    readonly isSure: boolean
    /** Whether it was bound by the treaty without being a member of the organization. */
    readonly byTreaty: boolean
    readonly suspensions: readonly string[]
  }[]
}

const subject = recordsOf(dataset, 'organization').find(({ kind }) => kind === 'subject')

/** Every day on which the answer may change. */
const turns = (): readonly Day[] => {
  const memberships = recordsOf(dataset, 'membership').filter(({ of }) => of === subject?.id || hasType(of, 'document'))
  const spans = memberships.flatMap(({ start, end, suspensions }) => [{ start, end }, ...suspensions])
  const dates = [...spans.flatMap(({ start, end }) => [start, end]), subject?.founded ?? null].filter(isDate)
  const days = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
  return [...new Set([...days, dataset.asOf].flatMap((day) => [day, dayPlus(day, 1)]))].toSorted()
}

/** The treaty that the organization grew out of: what else states are on record as members of. */
const treaties = [
  ...new Set(recordsOf(dataset, 'membership').flatMap(({ of }) => (hasType(of, 'document') ? [of] : []))),
]

/** The members of a day, and who was bound by the treaty without being one. */
const membersIn = (day: Day): MemberDays['members'] => {
  const own = membersOn(dataset, { date: day }).members.map((one) => ({ ...one, of: null }))
  const states = new Set(own.map(({ state }) => state.id))
  const bound = treaties.flatMap((of) =>
    membersOn(dataset, { date: day, of }).members.flatMap((one) => (states.has(one.state.id) ? [] : [{ ...one, of }])),
  )
  return [...own, ...bound].map(({ membership, state, role, of, certainty, why, suspensions }) => ({
    name: state.name,
    byTreaty: of !== null,
    href: hrefOf(membership),
    how: `${of === null ? inWords(role) : words.roleIn(inWords(role), nameOf(of))}; ${certaintyInWords({ certainty, why })}`,
    isSure: certainty === 'yes',
    suspensions: suspensions.map(({ summary }) => summary),
  }))
}

/** The members on every day, in stretches of one answer, as the query members-on gives it. */
export const memberDays = (): readonly MemberDays[] => {
  const days = turns()
  const [first = dataset.asOf] = days
  const stretches: { from: Day | null; members: MemberDays['members'] }[] = [
    { from: null, members: membersIn(dayPlus(first, -1)) },
  ]
  for (const from of days) {
    const members = membersIn(from)
    if (JSON.stringify(stretches.at(-1)?.members) !== JSON.stringify(members)) stretches.push({ from, members })
  }
  return stretches.map((stretch, at) => {
    const next = stretches[at + 1]?.from ?? null
    return { ...stretch, to: next === null ? null : dayPlus(next, -1) }
  })
}
