import { parseArgs } from 'node:util'
import { corruptions } from '../src/mutation/corruptions/index.ts'
import { formatOutcomes, shareOf } from '../src/mutation/report.ts'
import { runMutations } from '../src/mutation/run.ts'
import { readRecords, readTexts, textsFolder } from './files.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, each: { type: 'string', default: '6' }, kind: { type: 'string' } },
})
const [seed, perKind] = [Number(values.seed), Number(values.each)]
if (!Number.isInteger(seed) || !Number.isInteger(perKind) || perKind < 1) {
  console.error(
    'Usage: npm run mutate -- [--seed <whole number>] [--each <how many of each kind>] [--kind <id of one kind>]',
  )
  process.exit(1)
}
const chosen = corruptions.filter(({ id }) => values.kind === undefined || id === values.kind)
if (chosen.length === 0) {
  console.error(`${values.kind} is no kind of mistake; write one of ${corruptions.map(({ id }) => id).join(', ')}`)
  process.exit(1)
}
const texts = readTexts()
if (texts === null) console.log(`No texts of sources at ${textsFolder()}: mistakes in phrases find no place.`)
const outcomes = runMutations(readRecords(), texts, chosen, { seed, perKind })
console.log(formatOutcomes(outcomes))
const { made, found } = shareOf(outcomes.filter(({ corruption }) => corruption.uncatchable === undefined))
process.exit(found < 0.95 * made ? 1 : 0)
