import { describe, expect, test } from 'vitest'
import { datesIn, dayMonthsIn, daysIn, spansIn } from './dates.ts'

describe('dates in a text', () => {
  test.each([
    ['On December 11, 2024, the meeting', ['2024-12-11']],
    ['11 декабря 2024 года состоялось', ['2024-12-11']],
    ['on 20 December, a training', ['XXXX-12-20']],
    ['in December 2024', ['2024-12']],
    ['from 10 April 2019 to 12 April 2019', ['2019-04-10', '2019-04-12']],
    ['last Monday', []],
    ['A week later the council met', []],
    ['Сегодня, 12 сентября', ['XXXX-09-12']],
    ['this Thursday and tomorrow', []],
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

describe('first and last days', () => {
  test.each([
    ['on 22-23 November 2023', '2023-11-22', '2023-11-23'],
    ['10 and 11 December 2024', '2024-12-10', '2024-12-11'],
    ['10 и 11 декабря', 'XXXX-12-10', 'XXXX-12-11'],
    ['30 ноября - 1 декабря 2023 года', '2023-11-30', '2023-12-01'],
    ['November 30 - December 1, 2023', '2023-11-30', '2023-12-01'],
    ['30 December - 2 January 2024', '2023-12-30', '2024-01-02'],
    ['с 5 по 9 октября 2020 года', '2020-10-05', '2020-10-09'],
  ])('%s is one span', (text, edtf, until) => {
    expect(spansIn(text)).toMatchObject([{ edtf, until }])
  })

  test('stay apart where nothing joins them', () => {
    expect(spansIn('on 5 May 2020 and on 7 May 2020').map(({ edtf, until }) => [edtf, until])).toEqual([
      ['2020-05-05', null],
      ['2020-05-07', null],
    ])
  })
})
