import { lastBy, stands } from './spans.ts'

// What the page As known shows of a day, one file a year, in words where words can be made at build time.

/** How much was known from a day on. */
export interface KnownSums {
  /** Before every day, the empty text, for the first. */
  readonly from: string
  readonly records: number
  readonly facts: number
  /** States, places and topics that nothing published by then tells of. */
  readonly onlyNamed: number
  readonly later: number
  readonly notKnown: { readonly undated: number; readonly later: number }
}
/** A term that is named, and how sure that is. */
export interface KnownTerm {
  readonly href: string
  readonly state: string
  readonly sure: string
}
/** Who was in the chair, by what was known on the day itself. */
export interface KnownChair {
  readonly from: string
  readonly named: KnownTerm | null
  readonly candidates: readonly KnownTerm[]
}
/** An event as known from a day on, until another. */
export interface KnownStretch {
  readonly from: string
  readonly until: string | null
  readonly status: 'planned' | 'held'
  /** Its days in words; null where none was known. */
  readonly days: string | null
  /** Its first day as HTML has it, where it can say it. */
  readonly machine?: string
  /** What its date lacks, in words. */
  readonly lack?: string
  /** The first day it may have begun on, and the last that it may have ended on, as known; null for none. */
  readonly first: string | null
  readonly last: string | null
  /** The day it is filed under among those held: the first of any of its dates. */
  readonly filed: string | null
}
export interface KnownEvent {
  readonly id: string
  readonly href: string
  readonly name: string
  /** The last day it can have lasted to, by all that is known today; null where no source ever gave it one. */
  readonly end: string | null
  readonly stretches: readonly KnownStretch[]
}
export interface KnownYear {
  readonly sums: readonly KnownSums[]
  readonly chair: readonly KnownChair[]
  /** In the order of their ids. */
  readonly events: readonly KnownEvent[]
}

/** An event of an answer: what it is, and its days as known then. */
export type AnsweredEvent = Pick<KnownEvent, 'id' | 'href' | 'name'> & Pick<KnownStretch, 'days' | 'machine' | 'lack'>

/** What is known of a day. */
export interface KnownDay {
  readonly sums: KnownSums | undefined
  readonly chair: KnownChair | undefined
  /** Announced by then and still ahead, soonest first. */
  readonly ahead: readonly AnsweredEvent[]
  /** Announced by then; no source ever gave it a day. */
  readonly undated: readonly AnsweredEvent[]
  /** Known to have been held, the latest first. */
  readonly held: readonly AnsweredEvent[]
}

/** How many of those held are listed. */
export const mostHeld = 12

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** What sources published by a day could tell, from the file of its year. */
export const knownOn = ({ sums, chair, events }: KnownYear, day: string): KnownDay => {
  const known = events.flatMap((event) => {
    const stretch = event.stretches.find((one) => stands(one, day))
    return stretch === undefined ? [] : [{ event, stretch }]
  })
  const answered = ({ event, stretch }: (typeof known)[number]): AnsweredEvent => {
    const { id, href, name } = event
    const { days, machine, lack } = stretch
    return {
      id,
      href,
      name,
      days,
      ...(machine === undefined ? {} : { machine }),
      ...(lack === undefined ? {} : { lack }),
    }
  }
  const planned = known
    .filter(({ stretch: { status, last } }) => status === 'planned' && (last === null || last >= day))
    .toSorted((left, right) => compare(left.stretch.first ?? '9', right.stretch.first ?? '9'))
  const held = known
    .filter(({ stretch: { status, filed } }) => status === 'held' && filed !== null && filed <= day)
    .toSorted(
      (left, right) =>
        compare(right.stretch.filed ?? '', left.stretch.filed ?? '') || compare(right.event.id, left.event.id),
    )
  return {
    sums: lastBy(sums, day),
    chair: lastBy(chair, day),
    ahead: planned.filter(({ event: { end } }) => end !== null && end >= day).map(answered),
    undated: planned.filter(({ event: { end } }) => end === null).map(answered),
    held: held.slice(0, mostHeld).map(answered),
  }
}

/** The name of the file that answers for a day, among those of the years from one to another. */
export const yearFile = (day: string, first: number, last: number): string =>
  `${Math.min(Math.max(Number(day.slice(0, 4)), first), last)}.json`
