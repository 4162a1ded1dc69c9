import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pluralOf, recordTypes } from '../ids.ts'
import { exampleFiles, filesOf } from '../testing.ts'
import { compile } from './compile.ts'
import { emit } from './emit.ts'

const files = filesOf({
  ...exampleFiles,
  'persons/jane-example.yaml':
    'name: "Jane \\"O\'Example\\" \\\\ \\u2028"\nevidence:\n  - { source: source/example, phrase: Jane, supports: [name] }\n',
})
const { readable: dataset } = compile(files)
const folder = mkdtempSync(join(tmpdir(), 'csto-record-emit-'))
beforeAll(() => {
  for (const [path, text] of Object.entries(emit(dataset))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})
afterAll(() => rmSync(folder, { recursive: true }))
const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)

test('the modules give back the dataset, character by character, and so does the JSON', async () => {
  const { dataset: loaded } = await load('dataset.js')
  expect(loaded).toEqual(dataset)
  expect(JSON.parse(emit(dataset)['dataset.json'] ?? '')).toEqual(dataset)
})

test('nothing in them can be changed', async () => {
  const { persons } = await load('dataset/persons.js')
  expect(() => persons.push({})).toThrow(TypeError)
  expect(() => Object.assign(persons[0].evidence[0], { phrase: '' })).toThrow(TypeError)
})

test('a collection of its own is the one inside the whole', async () => {
  const [{ dataset: whole }, { states }] = await Promise.all([load('dataset.js'), load('dataset/states.js')])
  expect(whole.states).toBe(states)
})

test('they load nothing but each other', () => {
  const imports = Object.values(emit(dataset)).flatMap((text) =>
    [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]),
  )
  expect(imports.every((path) => path?.startsWith('.'))).toBe(true)
})

test('the same dataset gives the same files', () => {
  expect(emit(compile(files.toReversed()).readable)).toEqual(emit(dataset))
})

test('each module has its declaration', () => {
  const generated = fileURLToPath(new URL('../generated', import.meta.url))
  const declarations = ['dataset', ...recordTypes.map((type) => `dataset/${pluralOf(type)}`)]
  for (const name of declarations) expect(existsSync(join(generated, `${name}.d.ts`)), name).toBe(true)
})
