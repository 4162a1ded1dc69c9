/** What is found in a text, as plain lists to compare. */
export interface Summary {
  readonly language: string
  readonly names: readonly string[]
  readonly unknown: readonly string[]
  readonly events: readonly (readonly string[])[]
}
/** What came of comparing: each thing as a word. */
export interface Measure {
  readonly found: readonly string[]
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

const compared = (wanted: readonly string[], given: readonly string[], prefix: string): Measure => ({
  found: wanted.filter((one) => given.includes(one)).map((one) => prefix + one),
  missed: wanted.filter((one) => !given.includes(one)).map((one) => prefix + one),
  invented: given.filter((one) => !wanted.includes(one) && !one.startsWith('record ')).map((one) => prefix + one),
})

const shared = (left: readonly string[], right: readonly string[]): number =>
  left.filter((one) => right.includes(one)).length

/**
 * What of a text was found, missed and invented. Each event expected is held against the one found that shares most
 * with it. Names on no record, and records that an event may be, are only offered to the keeper: one too many is no
 * invention, but the wrong one leaves the right one missed.
 */
export const measured = (wanted: Summary, given: Summary): Measure => {
  const left = [...given.events]
  const events = wanted.events
    .toSorted((one, other) => other.length - one.length)
    .map((event, position) => {
      const best = left.toSorted((one, other) => shared(event, other) - shared(event, one))[0]
      const match = best !== undefined && shared(event, best) > 0 ? best : undefined
      if (match !== undefined) left.splice(left.indexOf(match), 1)
      return compared(event, match ?? [], `event ${position + 1} `)
    })
  const rest = left.map((event, position) => compared([], event, `other event ${position + 1} `))
  const unknown = { ...compared(wanted.unknown, given.unknown, 'unknown '), invented: [] }
  const parts = [
    compared([wanted.language], [given.language], 'language '),
    compared(wanted.names, given.names, ''),
    unknown,
    ...events,
    ...rest,
  ]
  return {
    found: parts.flatMap(({ found }) => found),
    missed: parts.flatMap(({ missed }) => missed),
    invented: parts.flatMap(({ invented }) => invented),
  }
}
