import { describe, expect, test } from 'vitest'
import { readDatesIn } from './compile/read-dates.ts'
import { ActDate, asDay, compareDates, Day, dayPlus, End, FuzzyDate, isDay, lastDayOfYear, spanHolds } from './edtf.ts'
import { parseEdtf } from './parse-edtf.ts'

describe('dates', () => {
  test.each([
    ['2024-12-03', '2024-12-03', '2024-12-03'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2019~', '2019-01-01', '2019-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2002-10-07/2003-09-18', '2002-10-07', '2003-09-18'],
    ['XXXX-12-20', null, null],
  ])('%s may mean the days from %s to %s', (edtf, earliest, latest) => {
    expect(parseEdtf(edtf)).toEqual({ edtf, earliest, latest })
  })

  test.each([
    '2023-02-29',
    '2024-13',
    '2024-12-03T10:00:00Z',
    '1985/',
    '2019/2018',
    '2019/..',
    '[2018,2019]',
    '-0044',
    '3 December 2024',
    '',
  ])('%s is no date of the record', (text) => {
    expect(parseEdtf(text)).toBeUndefined()
  })

  test('a bare year is refused with the mend', () => {
    expect(FuzzyDate.safeParse(2024).error?.issues[0]?.message).toBe("a date is text: write '2024' in quotes")
  })

  test('anything else that is no text is refused as no date', () => {
    expect(FuzzyDate.safeParse(true).error?.issues[0]?.message).toContain('is not a date in EDTF')
  })

  test('a day exists in the calendar', () => {
    expect(Day.safeParse('2024-02-30').success).toBe(false)
    expect(Day.safeParse('2024-02-29').success).toBe(true)
  })
})

test('an end is a date, still running, or unknown', () => {
  expect([End.parse('..'), End.parse(null), End.parse(undefined)]).toEqual(['..', null, null])
  expect(End.parse(readDatesIn(End, '2019'))).toMatchObject({ latest: '2019-12-31' })
  expect(End.safeParse('soon').success).toBe(false)
})

test('an act has a day, has not happened yet, is none of the document, or its day is unknown', () => {
  expect(['not-yet', 'none', null, undefined].map((value) => ActDate.parse(value))).toEqual([
    'not-yet',
    'none',
    null,
    null,
  ])
  expect(ActDate.parse(readDatesIn(ActDate, '2012-09-28'))).toMatchObject({ edtf: '2012-09-28' })
})

test('a term of a year known only by its year holds its midsummer possibly, and the year after not', () => {
  const year = parseEdtf('2019') ?? null
  expect(spanHolds(year, year, asDay('2019-06-30'))).toBe('possible')
  expect(spanHolds(year, year, asDay('2020-01-01'))).toBe('no')
  expect(spanHolds(year, '..', asDay('2025-01-01'))).toBe('yes')
})

describe('days', () => {
  test('are counted over months and years, forth and back', () => {
    expect(dayPlus(asDay('2024-02-28'), 1)).toBe('2024-02-29')
    expect(dayPlus(asDay('2023-12-31'), 1)).toBe('2024-01-01')
    expect(dayPlus(asDay('2024-03-01'), -1)).toBe('2024-02-29')
    expect(dayPlus(asDay('2024-03-01'), 0)).toBe('2024-03-01')
    expect(lastDayOfYear(asDay('2024-03-01'))).toBe('2024-12-31')
  })
  test('are those of the calendar, written in full', () => {
    expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-2-9', '2024-02-29T00', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(asDay(null)).toBeNull()
    expect(() => asDay('2023-02-29')).toThrow(RangeError)
  })
  test('dates come by first day, then by last, and unknown ones last', () => {
    const date = (edtf: string) => parseEdtf(edtf) ?? null
    const dates = ['2019-04-01', '2019-04', '2019', '2020', 'XXXX-04-01'].map(date)
    expect(
      dates
        .toReversed()
        .toSorted(compareDates)
        .map((one) => one?.edtf),
    ).toEqual(['2019', '2019-04-01', '2019-04', '2020', 'XXXX-04-01'])
    expect(compareDates(date('2019'), date('2019'))).toBe(0)
    expect(compareDates(null, null)).toBe(0)
    expect(compareDates(null, date('2019'))).toBeGreaterThan(0)
  })
})
