import type { Id } from '../ids.ts'
import type { Problem } from '../problem.ts'
import type { Locate, RuleContext } from '../rules/rule.ts'
import { assemble } from './assemble.ts'
import { exceptionsPath } from './exceptions.ts'
import { readMeta } from './meta.ts'
import { type Located, parseFile } from './parse.ts'
import { type InputFile, idOfFile, type Place, readRecordFile } from './read.ts'

const beside = new Set(['dataset.yaml', 'redirects.yaml', exceptionsPath])

interface Parsed {
  readonly located: readonly Located[]
  readonly problems: readonly Problem[]
}
const memo = new WeakMap<InputFile, Parsed>()
/** The records of a file. A file given again, as the same value, is not read again: most of the work is here. */
const parsedOf = (file: InputFile): Parsed => {
  const made = memo.get(file)
  if (made !== undefined) return made
  const { read, problems } = readRecordFile(file)
  const parsed = read === null ? { located: [], problems } : parseFile(read)
  memo.set(file, parsed)
  return parsed
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
  const last = new Map(files.map(({ path }, position) => [path, position]))
  return files
    .filter(({ path }, position) => last.get(path) !== position)
    .map(({ path: file }): Problem => {
      const [message, tip] = ['this file is given twice', 'keep one of the two']
      return { rule: 'id-once', severity: 'error', file, line: null, column: null, message, tip }
    })
}

/** Reads, parses and links files: what rules are applied to, and the problems that were found on the way. */
export const prepare = (
  files: readonly InputFile[],
  texts: ReadonlyMap<string, string> | null,
): { readonly context: RuleContext; readonly problems: readonly Problem[] } => {
  const parsed = files.filter(({ path }) => !beside.has(path)).map(parsedOf)
  const located = parsed.flatMap((file) => file.located)
  const records = located.map(({ record }) => record)
  const { meta, placeOfRedirect, problems } = readMeta(files)
  const read = new Set<Id>(records.map(({ id }) => id))
  const unread = new Set<Id>(files.flatMap(({ path }) => idOfFile(path) ?? []).filter((id) => !read.has(id)))
  const dataset = assemble(records, meta)
  return {
    context: { dataset, unread, locate: locator(located, placeOfRedirect), texts },
    problems: [...repeatedFiles(files), ...parsed.flatMap((file) => file.problems), ...problems],
  }
}
