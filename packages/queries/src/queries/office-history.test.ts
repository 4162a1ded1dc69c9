import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { officeHistory } from './office-history.ts'

test('stretches tell who held an office from the first trace of anybody to the last, and the gaps around', () => {
  const { stretches } = officeHistory(example, { office: 'Secretary General' })
  expect(
    stretches.map(({ from, to, holders }) => `${from} ${to} ${holders.map(({ certainty }) => certainty)}`),
  ).toEqual([
    'null 2018-04-08 ',
    '2018-04-09 2019-04-09 possible',
    '2019-04-10 2019-04-10 yes',
    '2019-04-11 2020-05-29 likely',
    '2020-05-30 2020-05-30 yes',
    '2020-05-31 2021-01-01 likely',
    '2021-01-02 2022-02-01 possible',
    '2022-02-02 null ',
  ])
})
test('in the record, an acting Secretary General held the office all through 2019', () => {
  const { office, of, stretches } = officeHistory(dataset, { office: 'secretary-general' })
  expect([office, of?.id]).toEqual(['Secretary General', 'organization/csto'])
  const on = (day: string) =>
    stretches.find(({ from, to }) => (from === null || from <= day) && (to === null || to >= day))?.holders
  for (const day of ['2019-01-01', '2019-12-31'])
    expect(on(day)).toMatchObject([{ person: { name: 'Valery Semerikov' }, acting: true, certainty: 'yes' }])
  expect(on('2018-06-01')).toMatchObject([{ person: { name: 'Yuri Khachaturov' }, acting: false, certainty: 'yes' }])
})
test('an office that nobody is on record in is told apart from one not yet told of', () => {
  expect(officeHistory(example, { office: 'Secretary Genral' })).toMatchObject({
    unknown: ['office'],
    near: ['Secretary General'],
  })
  expect(officeHistory(example, { office: 'Grand Vizier' })).toMatchObject({ unknown: ['office'], stretches: [] })
  expect(officeHistory(example, { office: 'Secretary General', knownBy: '2001-12-31' })).toMatchObject({
    unknown: [],
    office: null,
    stretches: [],
  })
  expect(officeHistory(example, { office: 'Secretary General', of: 'state/yonder' }).unknown).toEqual(['office'])
})
test('an office is found by its title in Russian', () => {
  const asked = officeHistory(dataset, { office: 'Генеральный секретарь' })
  expect([asked.unknown, asked.near, asked.office]).toEqual([[], [], 'Secretary General'])
  expect(asked.tenures.length).toBeGreaterThan(5)
})
