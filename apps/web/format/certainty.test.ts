import { expect, test } from 'vitest'
import { certaintyInWords, notKnownInWords } from './certainty.ts'

test('an answer says how sure it is, and why no surer', () => {
  expect(certaintyInWords({ certainty: 'yes', why: 'dates' })).toBe('sure: the days on record leave no doubt')
  expect(certaintyInWords({ certainty: 'possible', why: 'handover' })).toContain('changed hands that day')
})

test('what a day leaves out is counted by why, and nothing is said of a reason that leaves out nothing', () => {
  expect(notKnownInWords({ undated: 1, later: 2040 })).toBe(
    'Left out: 2,041 records. Of these 2,040 rest on pages that came out after that day, or may have; 1 rests on undated pages alone, so that nobody can say since when.',
  )
  expect(notKnownInWords({ undated: 0, later: 1 })).toBe(
    'Left out: 1 record. Of these 1 rests on pages that came out after that day, or may have.',
  )
  expect(notKnownInWords({ undated: 0, later: 0 })).toBe('Nothing on record is left out.')
  expect(notKnownInWords(null)).toBeNull()
})
