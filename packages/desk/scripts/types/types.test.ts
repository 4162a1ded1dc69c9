import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writtenTypes } from './index.ts'
import { missing } from './words.ts'

const packages = fileURLToPath(new URL('../../..', import.meta.url))
const written = writtenTypes(packages)

test('the types in git are those of the schemas (npm run types writes them)', () => {
  const stale = Object.entries(written).filter(([path, text]) => {
    const file = join(packages, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
  expect(stale.map(([path]) => path)).toEqual([])
})
test('every member says what it is for', () => {
  expect([...missing]).toEqual([])
  for (const [path, text] of Object.entries(written)) {
    const members = text.match(/^ +readonly \S+: /gm) ?? []
    const comments = text.match(/^ +\/\*\* .+ \*\/$/gm) ?? []
    expect([path, comments.length]).toEqual([path, members.length])
  }
})
test('types of the data import nothing, those of questions no schema library', () => {
  expect(written['domain/src/generated/types.ts']).not.toContain('import ')
  for (const text of Object.values(written)) expect(text).not.toContain("'zod'")
})
