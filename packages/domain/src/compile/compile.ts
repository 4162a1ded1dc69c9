import type { Dataset } from '../dataset.ts'
import { type Id, pluralOf, recordTypes } from '../ids.ts'
import { compareProblems, type Problem } from '../problem.ts'
import type { AnyRecord } from '../record.ts'
import { rules } from '../rules/index.ts'
import type { Locate, RuleContext, Rules } from '../rules/rule.ts'
import { applyExceptions, exceptionsPath, readExceptions } from './exceptions.ts'
import { type Meta, readMeta } from './meta.ts'
import { type Located, parseFile } from './parse.ts'
import { type InputFile, idOfFile, type Place, readRecordFile } from './read.ts'

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

const beside = new Set(['dataset.yaml', 'redirects.yaml', exceptionsPath])

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

/** Finds a record in its file, and a retired id in the file of redirects. */
const locator = (located: readonly Located[], placeOfRedirect: (from: Id) => Place): Locate => {
  const places = new Map<Id, Located>(located.map((entry) => [entry.record.id, entry]))
  return (record, path, options) => {
    const entry = places.get(record)
    if (entry === undefined) return { record, ...placeOfRedirect(record) }
    return { record, ...entry.file.place([...entry.base, ...path], options) }
  }
}

/** A path given twice would give two records one id. */
const repeatedFiles = (files: readonly InputFile[]): readonly Problem[] => {
  const last = new Map(files.map((file) => [file.path, file]))
  return files
    .filter((file) => last.get(file.path) !== file)
    .map(({ path: file }): Problem => {
      const [message, tip] = ['this file is given twice', 'keep one of the two']
      return { rule: 'id-once', severity: 'error', file, line: null, column: null, message, tip }
    })
}

/**
 * Read, parse, link, check. Collects every problem and throws none. Pure: the files and texts come in as values.
 * With a problem of severity `error` the dataset is null.
 */
export const compile = (files: readonly InputFile[], options: CompileOptions = {}): Compiled => {
  const applied = options.rules ?? rules
  const reads = files.filter(({ path }) => !beside.has(path)).map(readRecordFile)
  const parsed = reads.flatMap(({ read }) => (read === null ? [] : [parseFile(read)]))
  const { meta, placeOfRedirect, problems: metaProblems } = readMeta(files)
  const { exceptions, problems: exceptionProblems } = readExceptions(files)
  const located = parsed.flatMap((file) => file.located)
  const dataset = assemble(
    located.map(({ record }) => record),
    meta,
  )
  const read = new Set<Id>(located.map(({ record }) => record.id))
  const unread = new Set<Id>(files.flatMap(({ path }) => idOfFile(path) ?? []).filter((id) => !read.has(id)))
  const context: RuleContext = {
    dataset,
    unread,
    locate: locator(located, placeOfRedirect),
    texts: options.texts ?? null,
  }
  const all = applied.flatMap((rule) => rule.check(context).map((problem) => ({ rule, problem })))
  const { findings, stale } = applyExceptions(exceptions, all, {
    rules: applied,
    texts: context.texts !== null,
  })
  const problems = [
    ...repeatedFiles(files),
    ...reads.flatMap((file) => file.problems),
    ...parsed.flatMap((file) => file.problems),
    ...metaProblems,
    ...exceptionProblems,
    ...stale,
    ...findings.map(
      ({ rule, problem: { record: _, ...problem } }): Problem => ({
        rule: rule.id,
        severity: rule.severity ?? 'error',
        ...problem,
      }),
    ),
  ].toSorted(compareProblems)
  const failed = problems.some(({ severity }) => severity === 'error')
  return { dataset: failed ? null : dataset, readable: dataset, problems }
}
