import { formatProblem } from '@csto-record/domain'
import { compile, structuralChecks } from '@csto-record/domain/compile'
import { rules } from '@csto-record/domain/rules'
import { countsOf, formatCounts } from '../src/check/counts.ts'
import { readRecords, readTexts, textsFolder } from './files.ts'

if (process.argv.includes('--rules')) {
  for (const [id, summary] of Object.entries(structuralChecks)) console.log(`${id}: ${summary}`)
  for (const { id, severity, summary } of rules) {
    console.log(`${id}${severity === 'warning' ? ' (warning)' : ''}: ${summary}`)
  }
  process.exit(0)
}
const files = readRecords()
const texts = readTexts()
const { readable, problems } = compile(files, texts === null ? {} : { texts })
for (const problem of problems) console.log(formatProblem(problem))
if (texts === null)
  console.log(
    `No texts of sources at ${textsFolder()}: phrases were not checked. Set CSTO_RECORD_SOURCES to their folder to check them.`,
  )
console.log(formatCounts(countsOf(readable, files.length, texts)))
const errors = problems.filter(({ severity }) => severity === 'error').length
console.log(`${errors} errors, ${problems.length - errors} warnings`)
process.exit(errors > 0 ? 1 : 0)
