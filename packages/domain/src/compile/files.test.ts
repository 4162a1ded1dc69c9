import { describe, expect, test } from 'vitest'
import { exampleFiles, filesOf } from '../testing.ts'
import { compile } from './compile.ts'

const source = (slug: string, more = '') =>
  `publisher: Example Gazette\ntitle: Page ${slug}\nurl: https://example.org/${slug}\npublished: "2019-05-03"\nlanguage: en\nkind: news\n${more}`
const compiled = (files: Readonly<Record<string, string>>) => compile(filesOf({ ...exampleFiles, ...files }))
const told = (files: Readonly<Record<string, string>>) =>
  compiled(files).problems.map(({ rule, file, severity }) => `${file} ${rule} ${severity}`)

describe('a record', () => {
  test('is made though it has warnings, and not where it has one error among them', () => {
    const warned = compiled({ 'sources/unused.yaml': source('unused') })
    expect(warned.problems.some(({ severity }) => severity === 'warning')).toBe(true)
    expect(warned.dataset).not.toBeNull()
    const wrong = compiled({ 'sources/unused.yaml': source('unused'), 'places/p.yaml': 'name: P\nstate: state/none\n' })
    expect(wrong.problems.some(({ severity }) => severity === 'warning')).toBe(true)
    expect(wrong.problems.some(({ severity }) => severity === 'error')).toBe(true)
    expect(wrong.dataset).toBeNull()
  })
})

describe('the list of exceptions', () => {
  const exceptions = (text: string) =>
    told({ 'exceptions.yaml': text }).filter((one) => one.startsWith('exceptions.yaml'))
  test('may be empty or hold none', () => {
    expect(exceptions('')).toEqual([])
    expect(exceptions('[]\n')).toEqual([])
  })
  test('is told as wrong where it is no list, or cannot be read', () => {
    expect(exceptions('a: 1\n')).toHaveLength(1)
    expect(exceptions('- [\n').length).toBeGreaterThan(0)
    expect(exceptions('- [\n')).toEqual(exceptions('- [\n').filter((one) => !one.includes('schema')))
  })
})

describe('the file of the whole dataset', () => {
  const meta = (text: string) => told({ 'dataset.yaml': text }).filter((one) => one.startsWith('dataset.yaml'))
  test('has a version and a day, and says what it lacks', () => {
    expect(meta('version: 1.0.0\nasOf: "2025-06-30"\n')).toEqual([])
    expect(meta('version: 1.0.0\n').length).toBeGreaterThan(0)
    expect(meta('version: 1.0.0\nasOf: "2025-02-30"\n').length).toBeGreaterThan(0)
  })
  test('that cannot be read is told as that, and not for what it then lacks', () => {
    const broken = meta('version: [\n')
    expect(broken.length).toBeGreaterThan(0)
    expect(broken.filter((one) => one.includes('schema'))).toEqual([])
  })
})
