import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { officesNamed, officesNear } from './office-named.ts'

const csto = 'organization/csto'
const titles = (text: string, of: typeof csto | null = csto) => officesNamed(dataset, of, text).map(({ slug }) => slug)

test.each([
  'Secretary General',
  'secretary-general',
  'csto-secretary-general',
  'Acting Secretary General',
  'Генеральный секретарь',
  'генеральный секретарь ОДКБ',
  'CSTO Secretary General',
])('"%s" names the office of the Secretary General', (text) => {
  expect(titles(text)).toEqual(['csto-secretary-general'])
})
test('a deputy holds another office than whom he stands for, in Russian too', () => {
  const deputies = titles('Заместитель генерального секретаря')
  expect(deputies).not.toContain('csto-secretary-general')
  expect(deputies).toEqual(titles('Deputy Secretary General'))
})
test('the title of nothing on record names no office, and those near are told', () => {
  expect(titles('Grand Vizier')).toEqual([])
  expect(officesNear(dataset, csto, 'Grand Vizier')).toEqual([])
  expect(officesNear(dataset, csto, 'Secretary Genral')[0]).toBe('Secretary General')
  expect(officesNear(dataset, csto, 'Secretary')).toContain('Secretary General')
})
test('of all owners or of one', () => {
  expect(titles('Minister of Defence', null).length).toBeGreaterThan(4)
  expect(titles('Министр обороны', null)).toEqual(titles('Minister of Defence', null))
  expect(titles('Minister of Defence')).toEqual([])
})
