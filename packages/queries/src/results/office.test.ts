import { asDay, parseEdtf, recordById } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { firstSeen, gradeOn } from './office.ts'
import { isOffice, officeKey } from './office-key.ts'

const general = recordById(example, 'tenure/stan-secretary/general')!
const certaintyOn = (tenure: typeof general, day: string) => gradeOn(tenure, asDay(day), asDay('2026-02-13'))?.certainty
const seen = (...days: string[]) => days.flatMap((day) => parseEdtf(day) ?? [])

test('somebody in office before who is said to be so still, is', () => {
  const still = { ...general, end: '..' as const, attested: seen('2019-04-10') }
  expect(certaintyOn(still, '2025-01-01')).toBe('yes')
  expect(certaintyOn(still, '2019-04-09')).toBe('possible')
})
test('nothing is sure of days after the last that was looked at, and it is said why', () => {
  const still = { ...general, end: '..' as const, attested: seen('2019-04-10') }
  expect(gradeOn(still, asDay('2026-02-13'), asDay('2026-02-13'))).toEqual({ certainty: 'yes', why: 'still' })
  expect(gradeOn(still, asDay('2026-02-14'), asDay('2026-02-13'))).toEqual({
    certainty: 'possible',
    why: 'not-looked-at',
  })
  const fixed = { ...general, start: seen('2024-01-01')[0] ?? null, end: seen('2026-12-31')[0] ?? null }
  expect(gradeOn(fixed, asDay('2026-02-13'), asDay('2026-02-13'))).toEqual({ certainty: 'yes', why: 'dates' })
  expect(gradeOn(fixed, asDay('2026-06-01'), asDay('2026-02-13'))).toEqual({
    certainty: 'possible',
    why: 'not-looked-at',
  })
  const between = { ...general, attested: seen('2026-01-01', '2027-01-01') }
  expect(gradeOn(between, asDay('2026-06-01'), asDay('2026-02-13'))).toEqual({
    certainty: 'possible',
    why: 'not-looked-at',
  })
})
test('a year counts from the last attested day, leap years included', () => {
  const once = { ...general, attested: seen('2019-04-10') }
  expect(certaintyOn(once, '2020-04-10')).toBe('possible')
  expect(certaintyOn(once, '2020-04-11')).toBe('no-evidence')
  expect(certaintyOn(once, '2018-04-09')).toBe('possible')
  expect(certaintyOn(once, '2018-04-08')).toBe('no-evidence')
})
test('a term that ended on an unknown day is likely until its last attested day', () => {
  const ended = { ...general, start: seen('2018-01-01')[0] ?? null, attested: seen('2019-04-10') }
  expect(certaintyOn(ended, '2018-06-01')).toBe('likely')
  expect(certaintyOn(ended, '2017-12-31')).toBeUndefined()
})
test('titles are compared by their words', () => {
  expect(officeKey(' Secretary  General. ')).toBe('secretary-general')
})

test('a day attested reaches a year of 366 days, over leap years and the ends of centuries alike', () => {
  const once = (day: string) => ({ ...general, start: null, end: null, attested: seen(day) })
  expect(certaintyOn(once('1999-06-01'), '2000-06-01')).toBe('possible')
  expect(certaintyOn(once('1999-06-01'), '2000-06-02')).toBe('no-evidence')
  expect(certaintyOn(once('2000-06-01'), '1999-06-01')).toBe('possible')
  expect(certaintyOn(once('2000-06-01'), '1999-05-31')).toBe('no-evidence')
  expect(certaintyOn(once('2010-06-01'), '2011-06-02')).toBe('possible')
  expect(certaintyOn(once('2010-06-01'), '2011-06-03')).toBe('no-evidence')
  expect(certaintyOn(once('2003-06-01'), '2004-06-01')).toBe('possible')
  expect(certaintyOn(once('2003-06-01'), '2004-06-02')).toBe('no-evidence')
  expect(certaintyOn(once('1899-06-01'), '1900-06-02')).toBe('possible')
  expect(certaintyOn(once('1899-06-01'), '1900-06-03')).toBe('no-evidence')
})

test('a term that ends on a day unknown is likely until the first day that it may end on, seen before', () => {
  const ending = { ...general, start: null, end: seen('2020')[0] ?? null, attested: seen('2019-04-10') }
  expect(certaintyOn(ending, '2019-08-01')).toBe('likely')
  expect(certaintyOn(ending, '2020-01-01')).toBe('likely')
  expect(certaintyOn(ending, '2020-01-02')).toBe('possible')
  expect(certaintyOn(ending, '2021-01-01')).toBeUndefined()
})
test('a month attested places somebody between it and the start up to its first day', () => {
  const begun = { ...general, start: seen('2019-01-01')[0] ?? null, end: null, attested: seen('2019-05') }
  expect(certaintyOn(begun, '2019-05-01')).toBe('likely')
  expect(certaintyOn(begun, '2019-05-02')).toBe('possible')
})
test('somebody is first seen at the start, or else on the first day attested, or never', () => {
  const first = (start: string | null, ...days: string[]) =>
    firstSeen({ ...general, start: start === null ? null : (seen(start)[0] ?? null), attested: seen(...days) })?.edtf ??
    null
  expect(first('2020', '2019-01-01')).toBe('2020')
  expect(first(null, '2019-05-01', '2018-05')).toBe('2018-05')
  expect(first(null)).toBeNull()
  expect(firstSeen({ ...general, start: null, attested: [] })).toBeNull()
})
test('an office is named by its title, however it is written', () => {
  expect(isOffice(general, 'general-secretary') || isOffice(general, 'Secretary General')).toBe(true)
  expect(isOffice(general, 'Secretary')).toBe(false)
})
