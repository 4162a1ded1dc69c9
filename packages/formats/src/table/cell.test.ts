import { expect, test } from 'vitest'
import { cellOf } from './cell.ts'

const date = { edtf: '2019-04', earliest: '2019-04-01', latest: '2019-04-30' }

test.each([
  [null, null],
  [undefined, null],
  ['a', 'a'],
  [5, 5],
  [0, 0],
  [false, false],
  [date, '2019-04'],
  [[], null],
  [['a', 'b', 'a'], 'a; b'],
  [[date, date], '2019-04'],
  [{ id: 'state/a', name: 'A' }, 'state/a'],
  [{ record: { id: 'state/a' }, text: 'x' }, 'state/a'],
  [{ who: 'state/a', text: 'x' }, 'state/a'],
  [{ latitude: 1, longitude: 2 }, '{"latitude":1,"longitude":2}'],
  [[['a', 'b']], '["a","b"]'],
  [[{ key: 'a' }, { key: 'b' }], 'a; b'],
])('%j stands in a cell as %j', (value, cell) => {
  expect(cellOf(value)).toBe(cell)
})
test('the member that tells the entries of a list apart is the one named, where they have it', () => {
  const entries = [{ id: 'a', office: 'Chair' }]
  expect(cellOf(entries)).toBe('a')
  expect(cellOf(entries, { key: 'office' })).toBe('Chair')
  expect(cellOf(entries, { key: 'none' })).toBe('a')
  expect(cellOf({ id: 'a', office: 'Chair' }, { key: 'office' })).toBe('Chair')
})
test('entries are told whole, without what they leave open', () => {
  const whole = (...entries: readonly unknown[]) => cellOf(entries, { key: 'who', whole: true })
  expect(whole({ who: 'state/a', roles: ['opened', 'spoke'], capacity: null, note: '' })).toBe(
    'state/a (roles=opened+spoke)',
  )
  expect(whole({ who: 'state/a', roles: [], capacity: null })).toBe('state/a')
  expect(whole({ who: 'state/a', on: date, value: 0 })).toBe('state/a (on=2019-04, value=0)')
  expect(whole({ who: 'state/a', of: { key: 'k', size: 3 } })).toBe('state/a (of=k (size=3))')
  expect(whole(date, 'x')).toBe('2019-04; x')
  expect(whole({ value: 5 })).toBe('{"value":5}')
  expect(whole({ who: 'state/a' }, { who: 'state/a' })).toBe('state/a')
})
