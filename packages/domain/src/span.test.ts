import { expect, test } from 'vitest'
import { asDay, type End } from './edtf.ts'
import { parseEdtf } from './parse-edtf.ts'
import { lastDayByRegime, spanHoldsBy } from './span.ts'

const date = (edtf: string) => parseEdtf(edtf) ?? null
const span = (start: string, end: End | string) => ({
  start: date(start),
  end: typeof end === 'string' && end !== '..' ? date(end) : (end as End),
})

test('what runs is sure through the last day that was looked at, and possible from the day after', () => {
  const running = span('2021-01-01', '..')
  expect(spanHoldsBy(running, asDay('2026-02-13'), asDay('2026-02-13'))).toBe('yes')
  expect(spanHoldsBy(running, asDay('2026-02-14'), asDay('2026-02-13'))).toBe('possible')
  expect(spanHoldsBy(running, asDay('2090-01-01'), asDay('2026-02-13'))).toBe('possible')
})
test('an end that is fixed beforehand makes no day sure that nobody has looked at', () => {
  const year = span('2026-01-01', '2026-12-31')
  expect(spanHoldsBy(year, asDay('2026-12-31'), asDay('2026-02-13'))).toBe('possible')
  expect(spanHoldsBy(year, asDay('2027-01-01'), asDay('2026-02-13'))).toBe('no')
})
test('a chair of a calendar year ends on the last day of the year it began in, unless a date ends it', () => {
  const regime = 'calendar-year' as const
  expect(lastDayByRegime({ ...span('2026-01-01', '..'), regime })).toBe('2026-12-31')
  expect(lastDayByRegime({ ...span('2026', null), regime })).toBe('2026-12-31')
  expect(lastDayByRegime({ ...span('2026-01-01', '2027-01-01'), regime })).toBeNull()
  expect(lastDayByRegime({ ...span('XXXX-01-01', '..'), regime })).toBeNull()
  expect(lastDayByRegime({ ...span('2026-01-01', '..'), regime: 'session-to-session' })).toBeNull()
  expect(lastDayByRegime({ start: null, end: '..', regime })).toBeNull()
})
