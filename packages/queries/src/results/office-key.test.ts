import { recordsOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { officeKey, officeSlug } from './office-key.ts'
import { officesOn } from './offices.ts'

test('spellings of one office file together, whoever holds it and however', () => {
  const same = (left: string, right: string) => expect(officeKey(left)).toBe(officeKey(right))
  same('Secretary General', 'Secretary-General')
  same('Acting Minister of Foreign Affairs', 'Minister of Foreign Affairs')
  same('Spokeswoman of the Ministry', 'Spokesman of the Ministry')
  same('Chairwoman', 'Chairman')
  same('Minister of Defense', 'Minister of Defence')
})
test('offices that differ by a word that counts stay apart', () => {
  const titles = [
    'Secretary General',
    'Deputy Secretary General',
    'State Secretary of the Security Council',
    'Secretary of the Security Council',
    'Secretary of the National Security Council',
    'Chief of the General Staff',
    'Chief of the General Staff, First Deputy Minister of Defence',
    'Acting',
  ]
  expect(new Set(titles.map(officeKey)).size).toBe(titles.length)
})
test('the address of an office is what it belongs to and its title', () => {
  expect(officeSlug('organization/csto', 'Secretary-General')).toBe('csto-secretary-general')
  expect(officeSlug('state/belarus', 'Acting President')).toBe('belarus-president')
})
test('no two offices of the record share an address, and every tenure is in one', () => {
  const offices = officesOn(dataset)
  expect(new Set(offices.map(({ slug }) => slug)).size).toBe(offices.length)
  expect(offices.flatMap(({ tenures }) => tenures)).toHaveLength(recordsOf(dataset, 'tenure').length)
  for (const { slug } of offices) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
})
test('an acting holder files under the office itself', () => {
  const minister = officesOn(dataset).find(({ slug }) => slug === 'armenia-minister-of-foreign-affairs')
  expect(minister?.tenures.map(({ person }) => person)).toContain('person/vahe-gevorgyan')
  expect(minister?.spellings).toEqual(['Minister of Foreign Affairs'])
})
