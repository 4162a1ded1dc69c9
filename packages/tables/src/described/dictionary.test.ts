import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dictionary } from './dictionary.ts'

test('docs/data-dictionary.md is what the definitions say: npm run docs:dictionary writes it', () => {
  const kept = readFileSync(new URL('../../../../docs/data-dictionary.md', import.meta.url), 'utf8')
  expect(kept).toBe(dictionary())
})
