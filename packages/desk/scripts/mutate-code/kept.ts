import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Mutant } from '../../src/mutate-code/mutants.ts'
import type { Outcome } from '../../src/mutate-code/outcome.ts'
import { root, textOf } from './tree.ts'

/** What came of a mutant, without the number it had in one run. */
type Came = Pick<Outcome, 'state' | 'by' | 'late'>
const path = join(root, 'reports/mutate-code.jsonl')

/**
 * What names a mutant from run to run: its file's text, its place, and the texts of the tests asked. Where one of them
 * changed it is another mutant, to be asked again; what those files import is not looked at.
 */
export const keyOf = (file: string, mutant: Mutant, tests: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([file, textOf(file), mutant.start, mutant.end, mutant.text, tests, tests.map(textOf)]))
    .digest('hex')

/** The outcomes of the last run, for `--resume`; none where there was no run. */
export const keptOutcomes = (): ReadonlyMap<string, Came> =>
  new Map(
    (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [])
      .filter((line) => line.endsWith('}'))
      .map((line) => JSON.parse(line))
      .map(({ key, ...came }) => [key, came]),
  )

export const forget = (): void => rmSync(path, { force: true })

export const keep = (key: string, came: Came): void => {
  mkdirSync(dirname(path), { recursive: true })
  appendFileSync(path, `${JSON.stringify({ key, ...came })}\n`)
}
