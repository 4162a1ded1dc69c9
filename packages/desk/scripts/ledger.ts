import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRecords } from '@csto-record/domain'
import { compile } from '@csto-record/domain/compile'
import * as z from 'zod'
import { ledgerProblems, readLedger } from '../src/ledger/ledger.ts'
import { ledgerFile, readRecords, researchFolder } from './files.ts'

const folder = researchFolder()
const ResearchFile = z.object({ records: z.array(z.unknown()) })

/** How many records each file of the research holds; null where it is not at hand. */
const readResearch = (): ReadonlyMap<string, number> | null => {
  if (!existsSync(folder)) return null
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const count = (name: string) =>
    ResearchFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).records.length
  return new Map(names.map((name) => [name.replace(/\.json$/, ''), count(name)]))
}

const ledger = readLedger(readFileSync(ledgerFile, 'utf8'))
const ids = new Set(allRecords(compile(readRecords(), { rules: [] }).readable).map(({ id }) => id))
const research = readResearch()
const problems = [...ledger.problems, ...ledgerProblems(ledger, ids, research)]
for (const problem of problems) console.log(problem)
if (research === null)
  console.log(
    `No research at ${folder}: whether every record of it is accounted for was not checked. Set CSTO_RECORD_RESEARCH to its folder to check it.`,
  )
const targets = new Set(ledger.entries.flatMap((entry) => entry.ids))
console.log(
  `${ledger.entries.length} records of the research went to ${targets.size} records; ${problems.length} problems`,
)
process.exit(problems.length > 0 ? 1 : 0)
