import type { Numbered } from './switched.ts'

/** What came of a mutant: a test failed, none did, or no test asked ever came to the place. */
export type State = 'killed' | 'survived' | 'unmet'

/** A mutant, where it is, and what came of it. */
export type Outcome = Numbered & {
  /** The file from the root of the repository. */
  readonly file: string
  readonly state: State
  /** The test that failed, or why the mutant counts as found: null for one that was not. */
  readonly by: string | null
  /** Whether it was found because its tests did not end in time. */
  readonly late: boolean
}

/** A survivor that is accepted: the same program in other words, or not worth a test, and why. */
export interface Accepted {
  readonly file: string
  readonly was: string
  readonly became: string
  /** A part of its line that tells it from the same change elsewhere in the file; left out where there is none. */
  readonly at?: string
  readonly why: string
}

type Place = Pick<Outcome, 'file' | 'was' | 'became' | 'lineText'>
const isSame = (place: Place, accepted: Accepted): boolean =>
  place.file === accepted.file &&
  place.was === accepted.was &&
  place.became === accepted.became &&
  place.lineText.includes(accepted.at ?? '')

/** Whether a survivor is accepted. */
export const isAccepted = (outcome: Outcome, accepted: readonly Accepted[]): boolean =>
  accepted.some((one) => isSame(outcome, one))

/**
 * What is wrong with the list of accepted survivors: an entry that no place in the code answers to any more
 * (`places` has every mutant that can be made), and one that was made in this run and found by a test.
 */
export const staleEntries = (
  accepted: readonly Accepted[],
  places: readonly Place[],
  outcomes: readonly Outcome[],
): readonly string[] =>
  accepted.flatMap((one) => {
    const entry = `${one.file}: ${one.was} -> ${one.became}`
    if (!places.some((place) => isSame(place, one))) return [`${entry} is nowhere in the code: take the entry out`]
    const made = outcomes.filter((outcome) => isSame(outcome, one))
    return made.length > 0 && made.every(({ state }) => state === 'killed')
      ? [`${entry} is found by ${made[0]?.by}: take the entry out`]
      : []
  })
