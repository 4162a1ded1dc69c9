import type { Problem } from '@csto-record/domain'
import type { InputFile } from '@csto-record/domain/compile'
import { prepare } from '@csto-record/domain/compile'
import { rules } from '@csto-record/domain/rules'
import { stringify } from 'yaml'
import { type Corpus, corpusOf } from './corpus.ts'
import type { Corruption, Edits } from './corruption.ts'
import { randomFrom, sample } from './random.ts'

/** The rule that found a mistake, and whether it stops the dataset from being made. */
export interface Finding {
  readonly rule: string
  readonly severity: Problem['severity']
}
/** What became of one mistake. */
export interface Mutant {
  readonly record: string
  readonly caughtBy: Finding | null
}
export interface Outcome {
  readonly corruption: Corruption
  readonly mutants: readonly Mutant[]
}

/** A problem without its line, which writing a file anew may move. */
const keyOf = ({ rule, file, message }: Pick<Problem, 'rule' | 'file' | 'message'>): string =>
  `${rule} ${file} ${message}`

const applied = ({ files }: Corpus, edits: Edits): readonly InputFile[] => [
  ...files.filter(({ path }) => !(path in edits)),
  ...Object.entries(edits).flatMap(([path, tree]) => (tree === null ? [] : [{ path, text: stringify(tree) }])),
]

// Errors first: a mistake that only a warning finds is found, but not stopped.
const inOrder = rules.toSorted(
  (left, right) => Number(left.severity === 'warning') - Number(right.severity === 'warning'),
)

/** The first rule, or kind of schema problem, that finds in the corrupted files what was not there before. */
const firstFinding = (
  files: readonly InputFile[],
  texts: Corpus['texts'],
  known: ReadonlySet<string>,
): Finding | null => {
  const { context, problems } = prepare(files, texts)
  const fresh = problems.find((problem) => !known.has(keyOf(problem)))
  if (fresh !== undefined) return { rule: fresh.rule, severity: fresh.severity }
  for (const { id: rule, severity = 'error', check } of inOrder) {
    if (check(context).some((found) => !known.has(keyOf({ ...found, rule })))) return { rule, severity }
  }
  return null
}

/**
 * Makes so many mistakes of each kind in sound files, at places that the seed draws, and tells which rule found each.
 * A kind for which the files offer no place comes back without mutants.
 */
export const runMutations = (
  files: readonly InputFile[],
  texts: ReadonlyMap<string, string> | null,
  corruptions: readonly Corruption[],
  { seed, perKind }: { readonly seed: number; readonly perKind: number },
): readonly Outcome[] => {
  const { context, problems } = prepare(files, texts)
  const standing = rules.flatMap((rule) => rule.check(context).map((found) => keyOf({ ...found, rule: rule.id })))
  const known = new Set([...problems.map(keyOf), ...standing])
  const corpus = corpusOf(files, context.dataset, texts)
  return corruptions.map((corruption) => {
    const random = randomFrom(seed)
    const mutants = sample(random, corruption.sites(corpus), perKind).flatMap(({ record, make }): readonly Mutant[] => {
      const edits = make(random)
      return edits === null ? [] : [{ record: record.id, caughtBy: firstFinding(applied(corpus, edits), texts, known) }]
    })
    return { corruption, mutants }
  })
}
