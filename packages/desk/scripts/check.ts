import { relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { compile, structuralChecks } from '@csto-record/domain/compile'
import { rules } from '@csto-record/domain/rules'
import { countsOf, formatCounts } from '../src/check/counts.ts'
import { reportOf } from '../src/check/report.ts'
import { callerPath, readRecords, readTexts, recordsFolder, textsFolder } from './files.ts'

const usage = `Usage: npm run record:check [<file> ...] [-- --all | -- --rules]
  <file>   prints the problems of these files alone, such as events/2024-11-28-csc-astana.yaml
  --all    prints each warning, and not only how many a rule has
  --rules  lists what must hold`
const fail = (message: string): never => {
  console.error(`${message}\n${usage}`)
  process.exit(1)
}
const read = () => {
  try {
    const options = { all: { type: 'boolean', default: false }, rules: { type: 'boolean', default: false } } as const
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}
const { values, positionals } = read()

if (values.rules) {
  for (const [id, summary] of Object.entries(structuralChecks)) console.log(`${id}: ${summary}`)
  for (const { id, severity, summary } of rules) {
    console.log(`${id}${severity === 'warning' ? ' (warning)' : ''}: ${summary}`)
  }
  process.exit(0)
}
const files = readRecords()
/** A file as the caller names it, from where the caller stands or from the records folder, as its path below that. */
const named = (file: string): string => {
  const fromCaller = relative(recordsFolder, callerPath(file)).split(sep).join('/')
  const found = [fromCaller, file].find((path) => files.some((one) => one.path === path))
  return found ?? fail(`${file} is no file of the record; name one below ${recordsFolder}`)
}
const asked = positionals.length === 0 ? null : new Set(positionals.map(named))
const texts = readTexts()
const { readable, problems } = compile(files, texts === null ? {} : { texts })
const report = reportOf(problems, rules, { files: asked, each: values.all })
for (const line of report.problems) console.log(line)
if (texts === null)
  console.log(
    `No texts of sources at ${textsFolder()}: phrases were not checked. Set CSTO_RECORD_SOURCES to their folder to check them.`,
  )
if (asked === null) console.log(formatCounts(countsOf(readable, files.length, texts)))
for (const line of report.counts) console.log(line)
process.exit(problems.some(({ severity }) => severity === 'error') ? 1 : 0)
