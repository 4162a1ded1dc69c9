import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { accepted } from '../src/mutate-code/accepted.ts'
import { testsFor } from '../src/mutate-code/imports.ts'
import { mutantsOf } from '../src/mutate-code/mutants.ts'
import { isAccepted, type Outcome, staleEntries } from '../src/mutate-code/outcome.ts'
import { formatScore, percentOf, scoreOf } from '../src/mutate-code/score.ts'
import { switched } from '../src/mutate-code/switched.ts'
import { randomFrom, sample } from '../src/mutation/random.ts'
import { runPlan } from './mutate-code/run-plan.ts'
import { codeBelow, importersOf, root, textOf } from './mutate-code/tree.ts'

const usage =
  'Usage: npm run mutate:code -- [--seed <whole number>] [--each <mutants of each file>] [--folder <folder or file name begun>]... [--tests <test files asked of each file>] [--least <percent>]'
const all = ['packages/domain/src', 'packages/queries/src', 'apps/api/src']
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '2' },
    tests: { type: 'string', default: '3' },
    least: { type: 'string', default: '85' },
    folder: { type: 'string', multiple: true, default: all },
  },
})
const [seed, each, most, least] = [values.seed, values.each, values.tests, values.least].map(Number)
const isCount = (value: number | undefined): value is number => Number.isInteger(value) && Number(value) > 0
if (!isCount(seed) || !isCount(each) || !isCount(most) || least === undefined || Number.isNaN(least)) {
  console.error(usage)
  process.exit(1)
}

const code = codeBelow(all)
const asked = code.filter((file) => values.folder.some((folder) => file.startsWith(folder)))
if (asked.length === 0) {
  console.error(`No code lies below ${values.folder.join(', ')}; name a folder below ${all.join(', ')}\n${usage}`)
  process.exit(1)
}
const importers = importersOf()
// Each file draws from a stream of its own, so that a change in one leaves the sample of the others as it was.
const seedOf = (file: string) => [...file].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, seed)
const places = asked.map((file) => ({ file, source: textOf(file), mutants: mutantsOf(file, textOf(file)) }))
const chosen = places
  .flatMap(({ file, mutants }) =>
    sample(randomFrom(seedOf(file)), mutants, each)
      .toSorted((left, right) => left.start - right.start)
      .map((mutant) => ({ ...mutant, file })),
  )
  .map((mutant, position) => ({ ...mutant, number: position + 1 }))
const tests = new Map(asked.map((file) => [file, testsFor(importers, file, most).map((test) => join(root, test))]))
const possible = places.reduce((sum, { mutants }) => sum + mutants.length, 0)
console.log(`${chosen.length} mutants of ${possible} in ${asked.length} files, seed ${seed}, ${each} a file`)

const texts = places.flatMap(({ file, source }) => {
  const here = chosen.filter((mutant) => mutant.file === file)
  return here.length === 0 ? [] : [[join(root, file), switched(source, here)] as const]
})
const begun = Date.now()
const answers = await runPlan(
  {
    texts: Object.fromEntries(texts),
    tests: [...new Set(chosen.flatMap(({ file }) => tests.get(file) ?? []))],
    mutants: chosen.map(({ number, file }) => ({ number, tests: tests.get(file) ?? [] })),
  },
  120_000,
)
for (const answer of answers)
  if (answer.state === 'broken')
    console.log(`fails without any mutant, so it is not asked: ${answer.file}: ${answer.message}`)

const outcomes = chosen.map((mutant): Outcome => {
  const answer = answers.findLast(({ number, state }) => number === mutant.number && state !== 'begun')
  if (answer?.state === 'killed') return { ...mutant, state: 'killed', by: answer.by.replace(`${root}/`, '') }
  return { ...mutant, state: answer?.state === 'survived' ? 'survived' : 'unmet', by: null }
})
console.log(formatScore(outcomes, accepted))
for (const outcome of outcomes.filter(({ state }) => state !== 'killed'))
  if (isAccepted(outcome, accepted)) console.log(`accepted: ${outcome.file}:${outcome.line}  ${outcome.became}`)
console.log(`${Math.round((Date.now() - begun) / 1000)} s`)

const everywhere = code.flatMap((file) => mutantsOf(file, textOf(file)).map((mutant) => ({ ...mutant, file })))
const stale = staleEntries(accepted, everywhere, outcomes)
for (const problem of stale) console.error(problem)
process.exit(stale.length > 0 || percentOf(scoreOf(outcomes, accepted)) < least ? 1 : 0)
