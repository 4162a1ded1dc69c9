import { parseEdtf, recordById } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { certaintyOn, officeKey } from './office.ts'

const general = recordById(example, 'tenure/stan-secretary/general')!
const seen = (...days: string[]) => days.flatMap((day) => parseEdtf(day) ?? [])

test('somebody in office before who is said to be so still, is', () => {
  const still = { ...general, end: '..' as const, attested: seen('2019-04-10') }
  expect(certaintyOn(still, '2025-01-01')).toBe('yes')
  expect(certaintyOn(still, '2019-04-09')).toBe('possible')
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
