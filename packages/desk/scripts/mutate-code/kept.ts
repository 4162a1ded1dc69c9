import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Mutant } from '../../src/mutate-code/mutants.ts'
import type { Outcome } from '../../src/mutate-code/outcome.ts'
import { root, textOf } from './tree.ts'

/** What came of a mutant, without the number it had in one run. */
type Came = Pick<Outcome, 'state' | 'by' | 'late'>
interface Kept extends Came {
  readonly key: string
  /** The digests of the tests that the outcome hangs on: the one that failed, else all that were asked. */
  readonly tests: Readonly<Record<string, string>>
}
const path = join(root, 'reports/mutate-code.jsonl')

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
const digests = new Map<string, string>()
const digestOfFile = (file: string): string => {
  const digest = digests.get(file) ?? (existsSync(join(root, file)) ? digestOf(textOf(file)) : 'gone')
  digests.set(file, digest)
  return digest
}
const digestsOf = (files: readonly string[]) => Object.fromEntries(files.map((file) => [file, digestOfFile(file)]))

/** What names a mutant from run to run: its file with its text, and its place. */
export const keyOf = (file: string, { start, end, text }: Mutant): string =>
  digestOf(JSON.stringify([file, digestOfFile(file), start, end, text]))

/** What the last run found, by key; none where there was no run. */
export const keptOutcomes = (): ReadonlyMap<string, Kept> =>
  new Map(
    (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [])
      .filter((line) => line.endsWith('}'))
      .map((line): Kept => JSON.parse(line))
      .map((kept) => [kept.key, kept]),
  )

/**
 * Whether an outcome still holds: the test that found the mutant is as it was, or for one that was not found all tests
 * to ask are those that were asked. What tests and code import is not looked at.
 */
export const holds = (kept: Kept, tests: readonly string[]): boolean => {
  const needed = kept.state === 'killed' ? Object.keys(kept.tests) : tests
  return needed.every((file) => tests.includes(file) && kept.tests[file] === digestOfFile(file))
}

export const forget = (): void => rmSync(path, { force: true })

export const keep = (key: string, came: Came, tests: readonly string[]): void => {
  const failed = came.late ? [] : tests.filter((file) => came.by?.startsWith(`${file}: `))
  const kept: Kept = { key, ...came, tests: digestsOf(came.state === 'killed' ? failed : tests) }
  mkdirSync(dirname(path), { recursive: true })
  appendFileSync(path, `${JSON.stringify(kept)}\n`)
}
