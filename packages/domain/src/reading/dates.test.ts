import { describe, expect, test } from 'vitest'
import { datesIn, dayMonthsIn, daysIn } from './dates.ts'

describe('dates in a text', () => {
  test.each([
    ['On December 11, 2024, the meeting', ['2024-12-11']],
    ['11 декабря 2024 года состоялось', ['2024-12-11']],
    ['on 20 December, a training', ['XXXX-12-20']],
    ['in December 2024', ['2024-12']],
    ['from 10 April 2019 to 12 April 2019', ['2019-04-10', '2019-04-12']],
    ['last Monday', []],
    ['the 27th meeting of 25 states', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text).map(({ edtf }) => edtf)).toEqual(dates)
  })

  test('stand where they are said to stand', () => {
    const text = 'held on 3 December 2024 by video'
    const [date] = datesIn(text)
    expect(text.slice(date?.start, date?.end)).toBe('on 3 December 2024')
  })
})

test('only a date with its day, month and year is a day', () => {
  expect(daysIn('on 20 December, and again in May 2024, and on 3 June 2024')).toEqual(['2024-06-03'])
})

test('a day without a year is a day of any year, and today is none', () => {
  expect(dayMonthsIn('в период с 11 по 14 октября')).toEqual(['XXXX-10-11', 'XXXX-10-14'])
  expect(dayMonthsIn('from October 11 to 14, and on 3 June 2024')).toEqual(['XXXX-10-11', 'XXXX-10-14', '2024-06-03'])
  expect(dayMonthsIn('Today, the 24th meeting')).toEqual([])
})
