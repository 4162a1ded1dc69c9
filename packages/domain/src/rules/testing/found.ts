import { compile } from '../../compile/compile.ts'
import { exampleFiles, filesOf } from '../../testing.ts'
import type { Example, Rule } from '../rule.ts'

/**
 * What one rule finds in files laid over the small valid record, as `file:line:column message`. Null takes a file of
 * that record away. Texts of sources are given by file name.
 */
export const problemsOf = (
  rule: Rule,
  files: Readonly<Record<string, string | null>>,
  { texts = rule.texts ?? {}, files: base = exampleFiles }: { readonly texts?: Example; readonly files?: Example } = {},
) => {
  const laid = Object.entries({ ...base, ...files }).flatMap(([path, text]) => (text === null ? [] : [[path, text]]))
  const { problems } = compile(filesOf(Object.fromEntries(laid)), {
    texts: new Map(Object.entries(texts)),
    rules: [rule],
  })
  return problems.map((problem) => ({ ...problem, place: [problem.file, problem.line, problem.column].join(':') }))
}

/** The same, as `file message` alone. */
export const found = (rule: Rule, files: Readonly<Record<string, string | null>>, texts?: Example): readonly string[] =>
  problemsOf(rule, files, texts === undefined ? {} : { texts }).map(({ file, message }) => `${file} ${message}`)
