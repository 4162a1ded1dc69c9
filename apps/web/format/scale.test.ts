import { asDay, type FuzzyDate, parseEdtf } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { drawnDays, drawnSpan, extentOf, positionOf, yearTicks } from './scale.ts'

const extent = { from: asDay('2020-01-01'), to: asDay('2030-01-01') }
const date = (edtf: string): FuzzyDate | null => parseEdtf(edtf) ?? null

test('a day stands at its share of the line', () => {
  expect(positionOf(asDay('2020-01-01'), extent)).toBe(0)
  expect(positionOf(asDay('2025-01-01'), extent)).toBeCloseTo(50, 1)
  expect(positionOf(asDay('2040-01-01'), extent)).toBe(100)
})
test('a span between two known days is sure from one to the other', () => {
  const {
    sure: [sure],
    open,
    fades,
  } = drawnSpan(date('2021-01-01'), date('2022-01-01'), asDay('2026-02-13'), extent)
  expect(sure?.at).toBeCloseTo(10, 0)
  expect(sure?.width).toBeCloseTo(10, 0)
  expect([open, fades]).toEqual([[], []])
})
test('what a date leaves open is drawn apart from what is sure', () => {
  const {
    sure: [sure],
    open,
  } = drawnSpan(date('2021'), date('2024-01-01'), asDay('2026-02-13'), extent)
  expect(open).toHaveLength(1)
  expect(open[0]?.at).toBeCloseTo(10, 0)
  expect(sure?.at).toBeCloseTo(20, 0)
})
test('an end that no source dates fades; one that still runs ends where the record looked', () => {
  expect(drawnSpan(date('2021-01-01'), null, asDay('2026-02-13'), extent).fades).toEqual([
    { at: positionOf(asDay('2021-01-01'), extent), towards: 'future' },
  ])
  const running = drawnSpan(date('2021-01-01'), '..', asDay('2026-02-13'), extent)
  expect(running.fades).toEqual([])
  expect((running.sure[0]?.at ?? 0) + (running.sure[0]?.width ?? 0)).toBeCloseTo(
    positionOf(asDay('2026-02-13'), extent),
    5,
  )
})
test('days are drawn as they are given: a day that follows on is one stretch, a possible one stands apart', () => {
  const day = asDay
  const days = [
    { from: day('2021-01-01'), to: day('2021-12-31'), sure: true },
    { from: day('2022-01-01'), to: day('2022-12-31'), sure: true },
    { from: day('2023-01-01'), to: day('2023-12-31'), sure: false },
    { from: day('2029-01-01'), to: null, sure: false },
  ]
  const { sure, open, fades } = drawnDays(days, extent)
  expect(sure).toEqual([{ at: positionOf(day('2021-01-01'), extent), width: expect.closeTo(20, 0) }])
  expect(open.map(({ at }) => Math.round(at))).toEqual([30, 90])
  expect((open[1]?.at ?? 0) + (open[1]?.width ?? 0)).toBe(100)
  expect(fades).toEqual([])
})
test('a line without any known day is not drawn', () => {
  expect(extentOf([null, '..', null], asDay('2026-02-13'))).toBeNull()
  expect(extentOf([date('2003-09-18'), '..'], asDay('2026-02-13'))).toEqual({
    from: asDay('2003-01-01'),
    to: asDay('2027-01-01'),
  })
})
test('about eight years are written under a line', () => {
  expect(yearTicks({ from: asDay('2002-01-01'), to: asDay('2027-01-01') })).toEqual([2005, 2010, 2015, 2020, 2025])
  expect(yearTicks({ from: asDay('2020-01-01'), to: asDay('2024-01-01') })).toEqual([2020, 2021, 2022, 2023, 2024])
})
