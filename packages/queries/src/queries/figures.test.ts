import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { figures } from './figures.ts'

const counts = (params: Parameters<typeof figures>[1]) => figures(example, params).figures.map(({ value }) => value)

test('figures stand in order of time; one without a day of its own takes the day of its event', () => {
  expect(figures(example, { measure: 'PERSONNEL' }).figures).toMatchObject([
    { value: 4000, qualifier: 'about', on: { edtf: '2009-06-14' } },
    { value: 600, qualifier: 'at-least', on: { edtf: '2019-09' } },
  ])
})
test('a force counts what it has and what it brought; a series only its events', () => {
  expect(counts({ force: 'force/brigade' })).toEqual([4000, 600])
  expect(counts({ seriesOf: 'body/council' })).toEqual([600])
  expect(counts({ seriesOf: 'body/council', force: 'force/brigade' })).toEqual([600])
})
test('a figure cites the source of that figure', () => {
  expect(figures(example, { force: 'force/brigade' }).figures[0]?.evidence).toMatchObject([
    { source: 'source/report-2019', supports: ['name', 'parent', 'figures:strength'] },
  ])
})
test('no figure is known before it was published', () => {
  expect(counts({ knownBy: '2019-04-10' })).toEqual([])
})
