import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { officeHolders } from './office-holders.ts'

const secretaryOn = (date: string, knownBy: string | null = null) =>
  officeHolders(example, { office: 'secretary-general', of: 'organization/csto', date, knownBy }).holders[0]?.certainty

test('an attested day is sure, a day between two is likely, and the year around them possible', () => {
  expect(secretaryOn('2019-04-10')).toBe('yes')
  expect(secretaryOn('2019-12-01')).toBe('likely')
  expect(secretaryOn('2021-12-01')).toBe('possible')
  expect(secretaryOn('2030-01-01')).toBe('no-evidence')
})
test('a month in which somebody was in office bears on its days, but proves none of them', () => {
  expect(secretaryOn('2021-01-15')).toBe('possible')
  expect(secretaryOn('2020-12-31')).toBe('likely')
})
test('what a later source attests does not count before it was published', () => {
  expect(secretaryOn('2019-12-01', '2019-12-31')).toBe('possible')
})
test('a dated term excludes the days outside it', () => {
  const holders = officeHolders(example, { office: 'President', of: 'state/yonder', date: '2020-10-16' }).holders
  expect(holders).toEqual([])
})
test('offices are found by title or slug, whatever the capitals, and the surest holder comes first', () => {
  const { holders } = officeHolders(example, { date: '2020-10-01' })
  expect(holders.map(({ office, certainty }) => `${office} ${certainty}`)).toEqual([
    'President yes',
    'Secretary General likely',
    'Chairman no-evidence',
  ])
  expect(officeHolders(example, { office: ' SECRETARY general ', date: '2019-04-10' }).holders).toHaveLength(1)
})
test('an office that nobody is on record in is told apart from one that nobody held that day', () => {
  const unknown = (office: string | null, more: { of?: string; date?: string; knownBy?: string } = {}) =>
    officeHolders(example, { office, ...more } as Parameters<typeof officeHolders>[1]).unknown
  expect(unknown('Grand Vizier')).toEqual(['office'])
  expect(unknown('President', { date: '2021-01-01' })).toEqual([])
  expect(unknown('President', { date: '2019-01-01', knownBy: '2001-01-01' })).toEqual([])
  expect(unknown('President', { of: 'organization/csto' })).toEqual(['office'])
  expect(unknown(null, { of: 'organization/csto' })).toEqual([])
})
