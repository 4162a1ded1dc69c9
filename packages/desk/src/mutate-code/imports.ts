import { parseSync } from 'oxc-parser'

/** The modules a text imports or exports from, as written; types are left out, since they do not run. */
export const importsOf = (file: string, source: string): readonly string[] => {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module
  return [
    ...staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest === null || isType ? [] : [moduleRequest.value])),
    ),
    ...dynamicImports.map(({ moduleRequest }) => source.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ]
}

export interface Reach {
  readonly file: string
  /** How many imports lie between; a file reaches itself with 0. */
  readonly steps: number
}

/**
 * The files that reach a file through their imports, nearest first and by name where equally near. `importers` leads
 * from a file to the files that import it.
 */
export const reaching = (importers: ReadonlyMap<string, readonly string[]>, file: string): readonly Reach[] => {
  const found = new Map<string, number>([[file, 0]])
  let edge: readonly string[] = [file]
  for (let steps = 1; edge.length > 0; steps += 1) {
    edge = [...new Set(edge.flatMap((one) => importers.get(one) ?? []))].filter((one) => !found.has(one)).toSorted()
    for (const one of edge) found.set(one, steps)
  }
  return [...found].map(([one, steps]) => ({ file: one, steps }))
}

const isTest = (file: string): boolean => /\.(test|test-prop)\.ts$/.test(file)
const isProperty = (file: string): boolean => file.endsWith('.test-prop.ts')
const stem = (file: string): string => file.replace(/(\.test|\.test-prop)?\.ts$/, '')
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1)
const packageOf = (file: string): string => file.split('/').slice(0, 2).join('/')

/** Tests that go through everything at once: minutes for each mutant, and what they find is found nearer by. */
const broad = [
  'app.test-prop.ts',
  'queries.test-prop.ts',
  'src/queries.test.ts',
  'the-record.test.ts',
  'server.test.ts',
  'dataset-as-known.test-prop.ts',
  'office-holders.test-prop.ts',
  'search.test-prop.ts',
]

/**
 * The tests to ask about a file, at most so many: those beside it, then those of its package that reach it, then those
 * of others; nearest first. Properties take longest: only those of its folder or one above are asked, after all examples.
 */
export const testsFor = (
  importers: ReadonlyMap<string, readonly string[]>,
  file: string,
  most: number,
): readonly string[] => {
  const apart = (test: Reach): readonly number[] => [
    Number(stem(test.file) !== stem(file)),
    Number(packageOf(test.file) !== packageOf(file)),
    test.steps,
    Number(isProperty(test.file)),
  ]
  return reaching(importers, file)
    .filter((one) => isTest(one.file) && !broad.some((name) => one.file.endsWith(`/${name}`)))
    .filter((one) => !isProperty(one.file) || file.startsWith(folderOf(one.file)))
    .map((one) => ({ file: one.file, apart: apart(one) }))
    .toSorted((left, right) => compareLists(left.apart, right.apart))
    .slice(0, most)
    .map((one) => one.file)
    .toSorted((left, right) => Number(isProperty(left)) - Number(isProperty(right)))
}

const compareLists = (left: readonly number[], right: readonly number[]): number =>
  left.map((value, at) => value - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0
