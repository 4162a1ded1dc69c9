import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { compile } from '../src/compile/compile.ts'
import { allRecords } from '../src/dataset.ts'
import { ledgerProblems, readLedger } from '../src/ledger/ledger.ts'
import { packageFolder, readRecords, repositoryFolder } from './files.ts'

const folder = resolve(process.env['CSTO_RECORD_RESEARCH'] ?? join(repositoryFolder, '../shared/research'))
const ResearchFile = z.object({ records: z.array(z.unknown()) })

/** How many records each file of the research holds; null where it is not at hand. */
const readResearch = (): ReadonlyMap<string, number> | null => {
  if (!existsSync(folder)) return null
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const count = (name: string) =>
    ResearchFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).records.length
  return new Map(names.map((name) => [name.replace(/\.json$/, ''), count(name)]))
}

const ledger = readLedger(readFileSync(join(packageFolder, 'ledger/ledger.tsv'), 'utf8'))
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
