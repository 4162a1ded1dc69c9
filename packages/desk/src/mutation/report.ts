import type { Outcome } from './run.ts'

export interface Share {
  readonly made: number
  /** Found by a rule that stops the dataset from being made. */
  readonly stopped: number
  /** Found by any rule, warnings too. */
  readonly found: number
}

/** How many of all mistakes were found. */
export const shareOf = (outcomes: readonly Outcome[]): Share => {
  const mutants = outcomes.flatMap((outcome) => outcome.mutants)
  const found = mutants.filter(({ caughtBy }) => caughtBy !== null)
  const stopped = found.filter(({ caughtBy }) => caughtBy?.severity === 'error')
  return { made: mutants.length, stopped: stopped.length, found: found.length }
}

const percent = (part: number, whole: number): string => `${((part / Math.max(whole, 1)) * 100).toFixed(1)} %`
const count = (outcomes: readonly Outcome[]): string => {
  const { made, stopped, found } = shareOf(outcomes)
  return `${found} of ${made} found, ${percent(found, made)} (${percent(stopped, made)} as errors)`
}

const line = ({ corruption, mutants }: Outcome): string => {
  const found = mutants.flatMap(({ caughtBy }) => (caughtBy === null ? [] : [caughtBy.rule]))
  const by = [...new Set(found)].toSorted().join(', ')
  const missed = mutants.filter(({ caughtBy }) => caughtBy === null).map(({ record }) => record)
  const missing = missed.length === 0 ? '' : `\n           missed in ${missed.slice(0, 3).join(', ')}`
  return `  ${`${found.length}/${mutants.length}`.padStart(7)}  ${corruption.id}${by === '' ? '' : ` (${by})`}${missing}`
}

/** The outcomes as lines of text: what rules should find by kind, then what none can, with the reason. */
export const formatOutcomes = (outcomes: readonly Outcome[]): string => {
  const made = outcomes.filter(({ mutants }) => mutants.length > 0)
  const [catchable, blind] = [
    made.filter(({ corruption }) => corruption.uncatchable === undefined),
    made.filter(({ corruption }) => corruption.uncatchable !== undefined),
  ]
  const idle = outcomes.filter(({ mutants }) => mutants.length === 0).map(({ corruption }) => corruption.id)
  return [
    `Mistakes that rules should find: ${count(catchable)}`,
    ...catchable.map(line),
    `Mistakes that no rule can be sure to find: ${count(blind)}`,
    ...blind.map((outcome) => `${line(outcome)}\n           because ${outcome.corruption.uncatchable}`),
    ...(idle.length === 0 ? [] : [`No place to make them: ${idle.join(', ')}`]),
  ].join('\n')
}
