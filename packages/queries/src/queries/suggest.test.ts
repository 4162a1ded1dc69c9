import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { suggest } from './suggest.ts'

const idsFor = (q: string, limit = 8) => suggest(dataset, { q, limit }).suggestions.map(({ id }) => id)

test.each([
  ['seme', 'person/valery-semerikov'],
  ['Семе', 'person/valery-semerikov'],
  ['Жээнбеков', 'person/sooronbai-jeenbekov'],
  ['zheenb', 'person/sooronbai-jeenbekov'],
  ['lukash', 'person/alexander-lukashenko'],
  ['serg lavr', 'person/sergey-lavrov'],
  ['kyrg', 'state/kyrgyzstan'],
  ['csto', 'organization/csto'],
])('%s leads to %s', (q, id) => {
  expect(idsFor(q)).toContain(id)
})

test('a name that is whole comes first, and each tells which spelling fits', () => {
  const [first] = suggest(dataset, { q: 'CSTO' }).suggestions
  expect(first).toMatchObject({ id: 'organization/csto', type: 'organization', matched: { text: 'CSTO' } })
  const [cyrillic] = suggest(dataset, { q: 'Лукашенк' }).suggestions
  expect(cyrillic).toMatchObject({
    id: 'person/alexander-lukashenko',
    name: 'Alexander Lukashenko',
    matched: { text: 'Александр Лукашенко', field: 'names' },
  })
})

test('every letter more leads to no more than before, and to what all of them begin', () => {
  const name = 'collective security treaty'
  const totals = Array.from(name, (_, index) => idsFor(name.slice(0, index + 1), 20).length)
  expect(totals.at(-1)).toBeGreaterThan(0)
  expect(idsFor('collective xyz')).toEqual([])
})

test('each record is suggested once, of one type where that is asked, and no more than asked', () => {
  const all = idsFor('co', 20)
  expect([all.length, new Set(all).size]).toEqual([20, 20])
  expect(idsFor('co', 1)).toEqual(all.slice(0, 1))
  const bodies = suggest(dataset, { q: 'co', type: 'body' }).suggestions
  expect(bodies.length).toBeGreaterThan(0)
  expect(bodies.every(({ type }) => type === 'body')).toBe(true)
})

test('sources and what was said are suggested only where they are asked for', () => {
  const types = new Set(suggest(dataset, { q: 'statement', limit: 20 }).suggestions.map(({ type }) => type))
  expect(['source', 'remark', 'commitment'].filter((type) => types.has(type as 'source'))).toEqual([])
  expect(suggest(dataset, { q: 'statement', type: 'source' }).suggestions.length).toBeGreaterThan(0)
})

test('signs alone begin nothing', () => {
  expect(idsFor('?!')).toEqual([])
})
