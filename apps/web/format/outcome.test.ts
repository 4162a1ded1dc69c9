import { expect, test } from 'vitest'
import { outcomeInWords, outcomesInWords } from './outcome.ts'

test('an outcome names who reports it', () => {
  expect(outcomeInWords({ outcome: 'fulfilled', saidBy: ['chair'] })).toBe('Reported as fulfilled, by the chair itself')
  expect(outcomeInWords({ outcome: 'advanced', saidBy: ['organization', 'third-party'] })).toBe(
    'Reported as advanced, by the organization and a third party',
  )
})
test('no follow-up is not a broken promise', () => {
  expect(outcomeInWords({ outcome: 'no-follow-up', saidBy: [] })).toBe('No follow-up on record')
})
test('promises are counted by what came of them', () => {
  expect(outcomesInWords([{ outcome: 'no-follow-up' }, { outcome: 'fulfilled' }, { outcome: 'no-follow-up' }])).toBe(
    '3 promises: 1 reported as fulfilled, 2 with no follow-up on record',
  )
})
