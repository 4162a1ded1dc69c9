import { type FuzzyDate, parseEdtf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { disputedEnds } from './disputed-ends.ts'

const date = (edtf: string): FuzzyDate | null => parseEdtf(edtf) ?? null
const disputes = [{ field: 'start' }, { field: 'end' }, { field: 'state' }]

test('an end with a day on which sources differ is told, other fields are not', () => {
  expect(disputedEnds({ start: date('2024'), end: date('2025'), disputes })).toEqual(['start', 'end'])
  expect(disputedEnds({ start: date('2024'), end: date('2025'), disputes: [{ field: 'state' }] })).toEqual([])
})
test('an end without a day has no place to be marked at', () => {
  expect(disputedEnds({ start: null, end: '..', disputes })).toEqual([])
})
