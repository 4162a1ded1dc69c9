import type { Day, Id } from '@csto-record/domain'
import { membersAsked } from './members.ts'
import type { Holder, Office, OfficeBook, Term } from './office-book.ts'
import { chair, head, isNamed, officesAsked, same, telling } from './offices.ts'
import type { Question } from './question.ts'

/** A record that an office leads to, and the office in words. */
export interface Held {
  readonly id: Id
  readonly office: string
  /**
   * Whether it is held on the day asked for, or was by whom the record last knows in it; or is a term in the chair, or a
   * membership of the day.
   */
  readonly kind: 'office' | 'office-before' | 'chair' | 'member'
}

const within = ({ start, end, attested }: Holder, from: string, to: string): boolean =>
  attested.some(([earliest, latest]) => earliest !== null && latest !== null && earliest <= to && latest >= from) ||
  (start?.[0] != null && start[0] <= to && (end === '..' || (end?.[1] ?? start[0]) >= from))

const endOf = ({ end, attested, start }: Holder): Day | '' =>
  (end !== '..' ? end?.[1] : undefined) ??
  attested
    .flatMap(([, latest]) => latest ?? [])
    .toSorted()
    .at(-1) ??
  start?.[1] ??
  ''

type Holding = readonly [holder: Holder, kind: 'office' | 'office-before']

/** The latest first. */
const before = (holders: readonly Holder[]): readonly Holding[] =>
  holders
    .toSorted((left, right) => (endOf(left) > endOf(right) ? -1 : 1))
    .map((holder): Holding => [holder, 'office-before'])

/**
 * Those who hold an office on the day through which the record looks, in the year asked for, or before the holder of
 * today. Where nobody is known to hold it, the one last known in it.
 */
const holdersOf = ({ holders }: Office, { dates, direction }: Question, asOf: Day): readonly Holding[] => {
  const [date] = dates
  if (date !== undefined)
    return holders
      .filter((holder) => date.from !== null && date.to !== null && within(holder, date.from, date.to))
      .map((holder): Holding => [holder, 'office'])
  const graded = holders
    .flatMap((holder) => (holder.now === null ? [] : [{ holder, grade: holder.now }]))
    .toSorted((left, right) => left.grade - right.grade)
  const now = new Set(graded.map(({ holder }) => holder.person))
  if (direction === 'last') return before(holders.filter((holder) => !now.has(holder.person) && endOf(holder) < asOf))
  if (graded.length > 0) return graded.map(({ holder }): Holding => [holder, 'office'])
  return before(holders.filter((holder) => endOf(holder) <= asOf)).slice(0, 1)
}

const chaired = ({ id, name }: Term): Held => ({ id, office: name, kind: 'chair' })

/** The terms in the chair of the subject that hold the day, or meet the year asked for. */
const chairs = (terms: readonly Term[], { dates }: Question): readonly Held[] => {
  const [date] = dates
  return terms
    .filter(({ from, to, now }) => {
      if (date === undefined) return now
      // Where one end alone is known, the term surely met the year of that.
      const [first, last] = [from ?? to, to ?? from]
      return (
        date.from !== null &&
        date.to !== null &&
        first !== null &&
        last !== null &&
        first <= date.to &&
        last >= date.from
      )
    })
    .map(chaired)
}

/** The terms of a state in the chair of the subject, the latest first, where a question names it and the chair alone. */
const chairsOfState = (
  terms: readonly Term[],
  asked: ReadonlySet<string>,
  { dates }: Question,
  asOf: Day,
): readonly Held[] => {
  const rest = new Set([...asked].filter((word) => word !== chair))
  if (!asked.has(chair) || rest.size === 0) return []
  const [date] = dates
  return terms
    .filter(({ stateNames, from }) => {
      if (!isNamed(stateNames, rest)) return false
      const begun = from ?? ''
      return date === undefined ? begun <= asOf : date.from !== null && begun.slice(0, 4) === date.from.slice(0, 4)
    })
    .toSorted((left, right) => ((left.from ?? '') > (right.from ?? '') ? -1 : 1))
    .map(chaired)
}

/** What an office that a question names leads to on the day of the record: who holds it, the state in the chair, the members. */
export const heldBy = (book: OfficeBook, question: Question, asOf: Day): readonly Held[] => {
  const words = question.parts.flatMap(({ date, words: asked }) => (date === null ? asked : []))
  const asked = telling(words.map(({ text }) => text).join(' '))
  if (asked.size === 0) return []
  const members = membersAsked(book.belonging, asked, question)
  if (members.length > 0) return members
  const ofState = chairsOfState(book.terms, asked, question, asOf)
  if (ofState.length > 0) return ofState
  const people = officesAsked(book, asked).flatMap((office) =>
    holdersOf(office, question, asOf).map(
      ([{ person }, kind]): Held => ({ id: person, office: `${office.title}, ${office.ofName}`, kind }),
    ),
  )
  const isChair = same(asked, new Set([chair]))
  const seated = isChair || (same(asked, new Set([head])) && question.who) ? chairs(book.terms, question) : []
  const held = isChair ? [...seated, ...people] : [...people, ...seated]
  return held.filter(({ id }, place) => held.findIndex((other) => other.id === id) === place)
}
