import { readFileSync } from 'node:fs'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { coveragePage } from '../scripts/coverage-page.ts'

test('docs/coverage.md is what the record holds (npm run docs:coverage writes it, once the record is compiled)', () => {
  const [written, now] = [
    readFileSync(new URL('../../../docs/coverage.md', import.meta.url), 'utf8'),
    coveragePage(dataset),
  ]
  const lines = (page: string) => page.split('\n')
  // Line by line, so that a page that has gone stale is told by its first lines and not as a whole.
  const stale = lines(now).filter((line) => !lines(written).includes(line))
  expect(stale.slice(0, 5)).toEqual([])
  expect(written === now).toBe(true)
})
