import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compile } from '@csto-record/domain/compile'
import { formOf } from '../src/sample/form.ts'
import { scoreOf } from '../src/sample/score.ts'
import { callerPath, readRecords } from './files.ts'

const usage = `Usage: npm run --silent record:sample -- [--seed <whole number>] [--size <how many facts>] > form.md
       npm run --silent record:sample -- --score <filled form> [<filled form> ...]`
const fail = (message: string): never => {
  console.error(`${message}\n${usage}`)
  process.exit(1)
}
const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '60' },
    score: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
if (values.score) {
  if (positionals.length === 0) fail('name at least one filled form')
  const { counts, open, precision, interval } = scoreOf(
    positionals.map((path) => readFileSync(callerPath(path), 'utf8')),
  )
  for (const [verdict, count] of Object.entries(counts)) console.log(`${verdict}: ${count}`)
  if (open > 0) console.log(`without a verdict: ${open}`)
  if (precision !== null && interval !== null)
    console.log(`precision ${percent(precision)} (Wilson, 95 %: ${percent(interval[0])} to ${percent(interval[1])})`)
} else {
  const [seed, size] = [Number(values.seed), Number(values.size)]
  if (!Number.isInteger(seed) || !Number.isInteger(size) || size < 1)
    fail('seed and size are whole numbers, size 1 or more')
  console.log(formOf(compile(readRecords(), { rules: [] }).readable, seed, size))
}
