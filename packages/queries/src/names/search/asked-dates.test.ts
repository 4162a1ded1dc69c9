import { expect, test } from 'vitest'
import { wordsIn } from '../words.ts'
import { datesAsked } from './asked-dates.ts'

const terms = (text: string) => datesAsked(wordsIn(text)).dates.map(({ term }) => term)

test.each([
  ['27 November 2025', 'd2025-11-27'],
  ['November 27, 2025', 'd2025-11-27'],
  ['27 ноября 2025', 'd2025-11-27'],
  ['2025-11-27', 'd2025-11-27'],
  ['27.11.2025', 'd2025-11-27'],
  ['Sept 2021', 'm2021-09'],
  ['2021 сентябрь', 'm2021-09'],
  ['мая 2010', 'm2010-05'],
  ['март 2010', 'm2010-03'],
  ['июня 2010', 'm2010-06'],
  ['июле 2010', 'm2010-07'],
  ['15 мая', 'dd05-15'],
  ['May 15', 'dd05-15'],
  ['January', 'mm01'],
  ['1992', 'y1992'],
])('%s is one date', (text, term) => {
  expect(terms(text)).toEqual([term])
})
test.each(['1899', '2100', '13.13.2020'.slice(0, 5), 'marching', 'Марта Иванова'.slice(5), '17'])(
  '%s is none',
  (text) => {
    expect(terms(text)).toEqual([])
  },
)
test('a date is taken out of the words around it; years apart are two', () => {
  const { rest, dates } = datesAsked(wordsIn('strategy 2021-2025 of Moscow'))
  expect(rest.map(({ text }) => text)).toEqual(['strategy', 'of', 'Moscow'])
  expect(dates.map(({ from, to }) => [from, to])).toEqual([
    ['2021-01-01', '2021-12-31'],
    ['2025-01-01', '2025-12-31'],
  ])
})

test.each([
  ['2025 ноября 27', 'd2025-11-27'],
  ['2025 11 27', 'd2025-11-27'],
  ['1 1 2025', 'd2025-01-01'],
  ['31 12 2025', 'd2025-12-31'],
  ['1 мая', 'dd05-01'],
  ['May 31', 'dd05-31'],
  ['янв 2020', 'y2020'],
  ['may', 'mm05'],
  ['dec 2020', 'm2020-12'],
  ['2099', 'y2099'],
  ['1900', 'y1900'],
])('%s is one date too', (text, term) => {
  expect(terms(text)).toEqual([term])
})
test.each([
  ['32 мая', ['mm05']],
  ['0 мая', ['mm05']],
  ['1 13 2025', ['y2025']],
  ['1 0 2025', ['y2025']],
  ['2025 0 27', ['y2025']],
  ['123 мая 2025', ['m2025-05']],
])('in %s what no calendar has is left', (text, expected) => {
  expect(terms(text)).toEqual(expected)
})
test('a month stands for its days, and a day without a year for none', () => {
  const spans = (text: string) => datesAsked(wordsIn(text)).dates.map(({ from, to }) => [from, to])
  expect(spans('May 2021')).toEqual([['2021-05-01', '2021-05-31']])
  expect(spans('15 May 2021')).toEqual([['2021-05-15', '2021-05-15']])
  expect([spans('15 May'), spans('May 15'), spans('May')]).toEqual([[[null, null]], [[null, null]], [[null, null]]])
})
test.each([
  ['2025 November meeting', ['m2025-11'], ['meeting']],
  ['November 27 meeting', ['dd11-27'], ['meeting']],
  ['27 November meeting', ['dd11-27'], ['meeting']],
  ['session 5 November', ['dd11-05'], ['session']],
  ['2025 grain 27', ['y2025'], ['grain', '27']],
])('in %s the words after a date that is said in part are none of it', (text, dates, rest) => {
  const asked = datesAsked(wordsIn(text))
  expect([asked.dates.map(({ term }) => term), asked.rest.map(({ text: word }) => word)]).toEqual([dates, rest])
})
test.each(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
    .split(' ')
    .map((name, at) => [name, at + 1] as const),
)('%s is month %i', (name, month) => {
  expect(terms(`${name} 2020`)).toEqual([`m2020-${String(month).padStart(2, '0')}`])
})

const missing = (text: string) => datesAsked(wordsIn(text)).dates.map((date) => date.missing === true)
test.each(['30 February 2020', '2021-02-29', '31.04.2022', '30 февраля', 'February 30, 2024', '31 November'])(
  '%s is a day that no calendar has',
  (text) => {
    expect(missing(text)).toEqual([true])
  },
)
test.each(['29 February 2020', '2020-02-29', '29 февраля', '30.04.2022', 'February 2020', '2020'])(
  '%s is there',
  (text) => {
    expect(missing(text)).toEqual([false])
  },
)
