import { assemble } from './compile/assemble.ts'
import { parseFile } from './compile/parse.ts'
import { type InputFile, readRecordFile } from './compile/read.ts'
import type { Dataset } from './dataset.ts'
import { asDay, type FuzzyDate } from './edtf.ts'
import { parseEdtf } from './parse-edtf.ts'
import { formatProblem } from './problem.ts'

/** A small valid record that tests and rule examples lay their own files over. */
export const exampleFiles: Readonly<Record<string, string>> = {
  'dataset.yaml': 'version: 0.0.1\nasOf: "2025-06-30"\n',
  'sources/example.yaml':
    'publisher: Example Gazette\ntitle: The example\nurl: https://example.org/a\npublished: "2019-05-02"\nlanguage: en\nkind: news\n',
  'states/xanadu.yaml': 'name: Xanadu\nevidence:\n  - { source: source/example, phrase: Xanadu, supports: [name] }\n',
  'states/yonder.yaml': 'name: Yonder\nevidence:\n  - { source: source/example, phrase: Yonder, supports: [name] }\n',
  'places/example-city.yaml':
    'name: Example City\nstate: state/xanadu\nevidence:\n  - { source: source/example, phrase: Example City in Xanadu, supports: [name, state] }\n',
  'organizations/example-pact.yaml':
    'name: Example Pact\nkind: subject\nevidence:\n  - { source: source/example, phrase: the Example Pact, supports: [name] }\n',
  'bodies/example-council.yaml':
    'name: Example Council\nparent: organization/example-pact\nseries:\n  - { key: sessions, name: sessions, numbering: ordinal }\nevidence:\n  - { source: source/example, phrase: Example Council of the Example Pact, supports: [name, parent] }\n',
  'persons/jane-example.yaml':
    'name: Jane Example\nevidence:\n  - { source: source/example, phrase: Jane Example, supports: [name] }\n',
}

export const filesOf = (files: Readonly<Record<string, string>>): readonly InputFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }))

/**
 * A dataset from YAML texts by path (`events/x.yaml`), for tests: schemas are checked, rules are not.
 * Throws an Error that lists every problem where a file does not parse.
 */
export const datasetOf = (
  files: Readonly<Record<string, string>>,
  meta: { readonly version?: string; readonly asOf?: string } = {},
): Dataset => {
  const reads = filesOf(files)
    .filter(({ path }) => path.includes('/'))
    .map(readRecordFile)
  const parsed = reads.flatMap(({ read }) => (read === null ? [] : [parseFile(read)]))
  const problems = [...reads, ...parsed].flatMap((part) => part.problems)
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  const records = parsed.flatMap(({ located }) => located.map(({ record }) => record))
  return assemble(records, {
    version: meta.version ?? '0.0.1',
    asOf: asDay(meta.asOf ?? '2025-06-30'),
    redirects: [],
  })
}

/** A date as records hold it, of text in EDTF; throws where the text is none. */
export const dateOf = (edtf: string): FuzzyDate => {
  const date = parseEdtf(edtf)
  if (date === undefined) throw new Error(`${edtf} is no date in EDTF`)
  return date
}
