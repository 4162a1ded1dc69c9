import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { list } from '../types/list.ts'
import { withCollections, writtenFiles } from './written.ts'

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), 'utf8')

test.each(Object.entries(writtenFiles(list)))('%s is current (npm run record:names writes it)', (path, text) => {
  expect(read(path)).toBe(text)
})

test('the list of collections in the README of the data is current (npm run record:names writes it)', () => {
  const readme = read('packages/data/README.md')
  for (const { plural } of list) expect(readme).toContain(plural)
  expect(withCollections(readme, list)).toBe(readme)
})
