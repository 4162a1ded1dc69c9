import { expect, test } from 'vitest'
import { type ChairStretch, isCalendarDay, stretchOn } from './chair-stretch.ts'

const stretch = (from: string, to: string | null): ChairStretch => ({
  from,
  to,
  state: null,
  sure: false,
  whyNone: 'several',
  candidates: [],
})

test('a day is in the stretch from its first day to its last; the last stretch goes on', () => {
  const stretches = [stretch('2020-01-01', '2020-12-01'), stretch('2020-12-02', null)]
  expect(stretchOn(stretches, '2020-12-01')?.from).toBe('2020-01-01')
  expect(stretchOn(stretches, '2020-12-02')?.from).toBe('2020-12-02')
  expect(stretchOn(stretches, '2090-01-01')?.from).toBe('2020-12-02')
  expect(stretchOn(stretches, '2019-12-31')).toBeUndefined()
})
test.each([
  ['2021-09-15', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2021-9-15', false],
  ['15.09.2021', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isCalendarDay(text)).toBe(is)
})
