import { compile } from '@csto-record/domain/compile'
import { filesOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { smallRecord, smallTexts } from '../mutation/small-record.ts'
import { countsOf, formatCounts } from './counts.ts'

const files = filesOf(smallRecord)
const { readable } = compile(files)

test('counts say how many facts were held against a text', () => {
  const counts = countsOf(readable, files.length, smallTexts)
  expect(counts.files).toBe(files.length)
  expect(counts.withEvidence).toBe(counts.facts)
  expect(counts.verified).toBeGreaterThan(5)
  expect(counts.verified).toBeLessThan(counts.facts)
  expect(formatCounts(counts)).toContain(`${counts.verified} verified against a text`)
})

test('without texts nothing is verified, and the oldest facts are named, the oldest source first', () => {
  const counts = countsOf(readable, files.length, null)
  expect(counts.verified).toBeNull()
  expect(counts.oldestUnverified).toHaveLength(10)
  const days = counts.oldestUnverified.map(({ published }) => published)
  expect(days).toEqual(days.toSorted())
  expect(formatCounts(counts)).not.toContain('verified against')
})
