import { expect, test } from 'vitest'
import { askedDay } from './asked-day.ts'

const asked = (search: string) => askedDay(new URLSearchParams(search))

test('a day is asked for under either name, that of the form first', () => {
  expect(asked('?on=2021-09-15')).toBe('2021-09-15')
  expect(asked('?date=2021-09-15')).toBe('2021-09-15')
  expect(asked('?on=2021-09-15&date=2018-06-01')).toBe('2021-09-15')
  expect(asked('?on=&date=2018-06-01')).toBe('2018-06-01')
})
test('none is asked for without a value', () => {
  expect([asked(''), asked('?on='), asked('?day=2021-09-15')]).toEqual(['', '', ''])
})
