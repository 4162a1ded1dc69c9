import { wilson } from '../sample/score.ts'
import { type Accepted, isAccepted, type Outcome } from './outcome.ts'

export interface Score {
  readonly made: number
  readonly killed: number
  readonly accepted: number
}

/** How many mutants were made, found by a test, and accepted as survivors. */
export const scoreOf = (outcomes: readonly Outcome[], accepted: readonly Accepted[]): Score => {
  const alive = outcomes.filter(({ state }) => state !== 'killed')
  return {
    made: outcomes.length,
    killed: outcomes.length - alive.length,
    accepted: alive.filter((outcome) => isAccepted(outcome, accepted)).length,
  }
}

/** The share of mutants found, of those that are not accepted, in percent; 100 where none was made. */
export const percentOf = ({ made, killed, accepted }: Score): number =>
  made === accepted ? 100 : (100 * killed) / (made - accepted)

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'))

const row = (name: string, score: Score): string =>
  `${percentOf(score).toFixed(1).padStart(5)} %  ${`${score.killed}/${score.made - score.accepted}`.padStart(9)}  ${name}`

const survivor = ({ file, line, was, became, state }: Outcome): string =>
  `  ${file}:${line}  ${was}  ->  ${became}${state === 'unmet' ? '  (no test comes here)' : ''}`

/** The score with its interval, which holds for the whole where the mutants are drawn from the whole. */
const total = (score: Score): string => {
  const made = score.made - score.accepted
  if (made === 0) return row('all', score)
  const [low, high] = wilson(score.killed, made).map((share) => (100 * share).toFixed(1))
  return `${row('all', score)} (Wilson, 95 %: ${low} to ${high} %), ${score.accepted} more accepted`
}

/** The scores by folder and in all, then every survivor that is not accepted, as lines of text. */
export const formatScore = (outcomes: readonly Outcome[], accepted: readonly Accepted[]): string => {
  const folders = [...new Set(outcomes.map(({ file }) => folderOf(file)))].toSorted()
  const alive = outcomes.filter((outcome) => outcome.state !== 'killed' && !isAccepted(outcome, accepted))
  const of = (folder: string) => outcomes.filter(({ file }) => folderOf(file) === folder)
  return [
    ...folders.map((folder) => row(folder, scoreOf(of(folder), accepted))),
    total(scoreOf(outcomes, accepted)),
    `Found because the tests did not end: ${outcomes.filter(({ late }) => late).length}`,
    alive.length === 0 ? 'No mutant survived.' : `Survived: ${alive.length}`,
    ...alive.map(survivor),
  ].join('\n')
}
