import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { search } from './search.ts'

const first = (q: string) => search(example, { q }).hits[0]

test('a name is found in another script, another romanization, and half typed', () => {
  for (const q of ['Жаркын Жээнов', 'Jeenov', 'Zheenov', 'Dzheenov', 'jarky'])
    expect(first(q)?.record.id).toBe('person/jarkyn-jeenov')
})
test('each hit says which word matched, in which field and how', () => {
  expect(first('Zheenow')?.why[0]).toMatchObject({ asked: 'zheenow', found: 'zheenov', kind: 'transliterated' })
  expect(first('ЭКПА')).toMatchObject({
    record: { id: 'organization/csto' },
    why: [{ fields: ['names'], kind: 'exact' }],
  })
  expect(first('Sekretary')?.why.map(({ kind }) => kind)).toContain('fuzzy')
})
test('every word must lead to the record', () => {
  expect(search(example, { q: 'session council' }).total).toBeGreaterThan(1)
  expect(search(example, { q: 'session zzzzz' }).hits).toEqual([])
})
test('what has exactly the name comes before what only contains it', () => {
  expect(first('Yonder')?.record.id).toBe('state/yonder')
})
test('a search is narrowed to a type, and signs alone find nothing', () => {
  expect(search(example, { q: 'Yonder', type: 'chairmanship' }).hits.map(({ type }) => type)).toEqual(['chairmanship'])
  expect(search(example, { q: '—' }).hits).toEqual([])
})
