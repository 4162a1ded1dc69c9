/** Days in a row with the answer to who held an office, in words: all that the question on a day needs in the browser. */
export interface AnsweredStretch {
  /** Null where the stretch has no first day. */
  readonly from: string | null
  /** Null where the stretch has no last day. */
  readonly to: string | null
  readonly holders: readonly {
    readonly tenure: string
    readonly name: string
    readonly href: string
    readonly acting: boolean
    /** How sure it is, and why: `sure: the days on record leave no doubt`. */
    readonly sure: string
    readonly isSure: boolean
    /** The marks of its evidence on the page. */
    readonly marks: readonly string[]
  }[]
}

/** The stretch that a day, YYYY-MM-DD, lies in; undefined where stretches leave a hole. */
export const stretchOn = (stretches: readonly AnsweredStretch[], day: string): AnsweredStretch | undefined =>
  stretches.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
