import type { Day, Id } from '@csto-record/domain'

/** The words of a name in what they mean, without those of the subject. */
export type NameWords = readonly string[]
/** A date by the days it stands between; null where that is open. */
export type Days = readonly [earliest: Day | null, latest: Day | null]

/** Somebody in an office, as far as its days go. */
export interface Holder {
  readonly person: Id
  readonly start: Days | null
  /** `..` where it runs still; null where no source tells. */
  readonly end: Days | '..' | null
  readonly attested: readonly Days[]
  /** How sure it is that the office is held on the day of the record, 0 the surest; null where it is not, or nothing places anybody in it. */
  readonly now: number | null
}

/** An office, with what a question has to say to mean it. */
export interface Office {
  readonly title: string
  readonly words: NameWords
  readonly of: Id
  readonly ofName: string
  /** The names of what it is an office of. */
  readonly names: readonly NameWords[]
  readonly whose: 'subject' | 'state' | 'other'
  /** Whether it is of a body that heads of state make up. */
  readonly ofSummit: boolean
  /** Whether it is a seat of the subject itself. */
  readonly isSeat: boolean
  readonly holders: readonly Holder[]
}

/** A term in the chair of the subject. */
export interface Term {
  readonly id: Id
  readonly name: string
  readonly stateNames: readonly NameWords[]
  /** The first day on which it may have begun; null where none is known. */
  readonly from: Day | null
  /** The last day on which it may have run, that of the record where it runs still; null where none is known. */
  readonly to: Day | null
  /** Whether it may hold on the day of the record. */
  readonly now: boolean
}

/** A state that belongs or belonged to the subject, or to the treaty that it grew out of. */
export interface Belonging {
  readonly id: Id
  /** Whether it is the subject itself that it belongs to. */
  readonly own: boolean
  readonly name: string
  readonly role: 'member' | 'observer' | 'partner'
  /** The first day on which it may have belonged: that of the founding where no source tells; null where neither is known. */
  readonly from: Day | null
  /** The last such day, that of the record where it belongs still; null where no end is known. */
  readonly to: Day | null
  /** Whether it may belong on the day of the record. */
  readonly now: boolean
}

/** The offices, terms in the chair and members that a question may ask for, ready to be matched with its words. */
export interface OfficeBook {
  readonly offices: readonly Office[]
  readonly terms: readonly Term[]
  /** In the order of their names. */
  readonly belonging: readonly Belonging[]
}
