import type { Dataset } from '../dataset.ts'
import { type Id, pluralOf, recordTypes } from '../ids.ts'
import { compareProblems, type Problem } from '../problem.ts'
import type { AnyRecord } from '../record.ts'
import { rules } from '../rules/index.ts'
import type { Locate, RuleContext, Rules } from '../rules/rule.ts'
import { type Meta, readMeta } from './meta.ts'
import { type Located, parseFile } from './parse.ts'
import { type InputFile, type Path, readRecordFile } from './read.ts'

export interface CompileOptions {
  /** The texts we hold, by file name, for checking phrases; left out where they are not at hand. */
  readonly texts?: ReadonlyMap<string, string>
  /** The rules to apply; all by default. */
  readonly rules?: Rules
}
export interface Compiled {
  /** Null where an error stands in the way. */
  readonly dataset: Dataset | null
  /** Every record that could be read, errors or not, for counting and comparing; never for publishing. */
  readonly readable: Dataset
  readonly problems: readonly Problem[]
}

const beside = new Set(['dataset.yaml', 'redirects.yaml'])

/** Records in order of their ids, under the name of their collection. */
export const assemble = (records: readonly AnyRecord[], meta: Meta): Dataset => {
  const collections = recordTypes.map((type) => [
    pluralOf(type),
    records.filter((record) => record.type === type).toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  ])
  // Every record type has its collection; the mapped type of Dataset cannot be built entry by entry.
  return {
    version: meta.version,
    asOf: meta.asOf,
    redirects: meta.redirects,
    ...Object.fromEntries(collections),
  } as Dataset
}

const locator = (located: readonly Located[]): Locate => {
  const places = new Map<Id, Located>(located.map((entry) => [entry.record.id, entry]))
  return (id, path, options) => {
    const entry = places.get(id)
    return entry === undefined
      ? { file: null, line: null, column: null }
      : entry.file.place([...entry.base, ...path] satisfies Path, options)
  }
}

/**
 * Read, parse, link, check. Collects every problem and throws none. Pure: the files and texts come in as values.
 * With a problem of severity `error` the dataset is null.
 */
export const compile = (files: readonly InputFile[], options: CompileOptions = {}): Compiled => {
  const reads = files.filter(({ path }) => !beside.has(path)).map(readRecordFile)
  const parsed = reads.flatMap(({ read }) => (read === null ? [] : [parseFile(read)]))
  const { meta, problems: metaProblems } = readMeta(files)
  const located = parsed.flatMap((file) => file.located)
  const dataset = assemble(
    located.map(({ record }) => record),
    meta,
  )
  const context: RuleContext = { dataset, locate: locator(located), texts: options.texts ?? null }
  const structural = [
    ...reads.flatMap(({ problems }) => problems),
    ...parsed.flatMap(({ problems }) => problems),
    ...metaProblems,
  ]
  const found = (options.rules ?? rules).flatMap((rule) =>
    rule
      .check(context)
      .map((problem): Problem => ({ rule: rule.id, severity: rule.severity ?? 'error', ...problem })),
  )
  const problems = [...structural, ...found].toSorted(compareProblems)
  return {
    dataset: problems.some(({ severity }) => severity === 'error') ? null : dataset,
    readable: dataset,
    problems,
  }
}
