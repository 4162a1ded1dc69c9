import { join } from 'node:path'
import { accepted } from '../src/mutate-code/accepted.ts'
import { drawEach, drawFromAll, pieces } from '../src/mutate-code/draw.ts'
import { testsFor } from '../src/mutate-code/imports.ts'
import { mutantsOf } from '../src/mutate-code/mutants.ts'
import { isAccepted, type Outcome, staleEntries } from '../src/mutate-code/outcome.ts'
import { formatScore, percentOf, scoreOf } from '../src/mutate-code/score.ts'
import { switched } from '../src/mutate-code/switched.ts'
import { forget, holds, keep, keptOutcomes, keyOf } from './mutate-code/kept.ts'
import { readOptions, refuse, scope } from './mutate-code/options.ts'
import type { Broken, Verdict } from './mutate-code/plan.ts'
import { runPlan } from './mutate-code/run-plan.ts'
import { codeBelow, importersOf, root, textOf } from './mutate-code/tree.ts'

/** Mutants that one process judges: it asks each test file once without any. */
const atOnce = 40

const options = readOptions()
const code = codeBelow(scope)
const asked = code.filter((file) => options.folders.some((folder) => file.startsWith(folder)))
if (asked.length === 0) refuse(`No code lies below ${options.folders.join(', ')}; name a folder in ${scope.join(', ')}`)

const importers = importersOf()
const allOf = (file: string) => mutantsOf(file, textOf(file)).map((mutant) => ({ ...mutant, file }))
const byFile = new Map(asked.map((file) => [file, allOf(file)]))
const drawn =
  options.each === null
    ? drawFromAll(byFile, options.seed, options.mutants)
    : drawEach(byFile, options.seed, options.each)
const testsOf = new Map(asked.map((file) => [file, testsFor(importers, file, options.tests)]))
const chosen = drawn.map((mutant, position) => {
  const tests = testsOf.get(mutant.file) ?? []
  return { ...mutant, number: position + 1, tests, key: keyOf(mutant.file, mutant) }
})
type Chosen = (typeof chosen)[number]

if (!options.resume) forget()
const kept = keptOutcomes()
const came = new Map<string, Pick<Outcome, 'state' | 'by' | 'late'>>(
  chosen.flatMap(({ key, tests }) => {
    const before = kept.get(key)
    return before !== undefined && holds(before, tests) ? [[key, before]] : []
  }),
)
const open = chosen.filter(({ key }) => !came.has(key))
const possible = [...byFile.values()].reduce((sum, mutants) => sum + mutants.length, 0)
const how = options.each === null ? 'a fair sample' : `at most ${options.each} a file`
const before = open.length === chosen.length ? '' : `, ${chosen.length - open.length} known from before`
console.log(
  `${chosen.length} mutants of ${possible} in ${asked.length} files, ${how}, seed ${options.seed}, ${options.tests} test files each${before}`,
)

const begun = Date.now()
const seconds = () => Math.round((Date.now() - begun) / 1000)
const broken = new Map<string, string>()
const judged = new Set<number>()
const hear = (said: readonly (Verdict | Broken)[]): void => {
  for (const one of said) {
    if (one.state === 'broken') {
      broken.set(one.file.replace(`${root}/`, ''), one.message)
      console.error(`cannot be asked, and is left out: ${one.file.replace(`${root}/`, '')}: ${one.message}`)
      continue
    }
    const mutant = chosen[one.number - 1]
    if (mutant === undefined) continue
    const found = one.state === 'killed'
    const outcome = { state: one.state, by: found ? one.by.replace(`${root}/`, '') : null, late: found && one.late }
    came.set(mutant.key, outcome)
    keep(mutant.key, outcome, mutant.tests)
    judged.add(one.number)
    if (judged.size % 20 === 0) console.error(`${judged.size} of ${open.length} after ${seconds()} s`)
  }
}
const planOf = (mutants: readonly Chosen[]) => ({
  texts: Object.fromEntries(
    [...new Set(mutants.map(({ file }) => file))].map((file) => [
      join(root, file),
      switched(
        textOf(file),
        mutants.filter((mutant) => mutant.file === file),
      ),
    ]),
  ),
  mutants: mutants.map(({ number, tests }) => ({ number, tests: tests.map((test) => join(root, test)) })),
})
// A run that is stopped leaves no process of tests behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
// In the order drawn, so that the pieces done when time is up are a fair sample too; within a piece file by file.
const queue = pieces(open, atOnce).map((piece) =>
  piece.toSorted((left, right) => left.file.localeCompare(right.file) || left.start - right.start),
)
const isOver = () => options.minutes !== null && seconds() >= options.minutes * 60
const work = async (): Promise<void> => {
  for (let next = queue.shift(); next !== undefined; next = isOver() ? undefined : queue.shift())
    await runPlan(planOf(next), options.patience * 1000, hear)
}
await Promise.all(Array.from({ length: options.jobs }, work))

const asIs = new Set(queue.flat().map(({ key }) => key))
const outcomes = chosen
  .filter(({ key }) => !asIs.has(key))
  .toSorted((left, right) => left.file.localeCompare(right.file) || left.start - right.start)
  .map((mutant): Outcome => {
    const end = came.get(mutant.key)
    return { ...mutant, state: end?.state ?? 'unmet', by: end?.by ?? null, late: end?.late ?? false }
  })
if (outcomes.length < chosen.length) console.log(`Time is up: ${outcomes.length} of ${chosen.length} were asked`)
console.log(formatScore(outcomes, accepted))
for (const outcome of outcomes.filter(({ state }) => state !== 'killed'))
  if (isAccepted(outcome, accepted)) console.log(`accepted: ${outcome.file}:${outcome.line}  ${outcome.became}`)
if (broken.size > 0) console.log(`Test files that could not be asked: ${broken.size}`)
for (const [file, message] of broken) console.log(`  ${file}: ${message}`)
console.log(`${seconds()} s`)

const stale = staleEntries(accepted, code.flatMap(allOf), outcomes)
for (const problem of stale) console.error(problem)
process.exit(stale.length > 0 || percentOf(scoreOf(outcomes, accepted)) < options.least ? 1 : 0)
