import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { exerciseStrength } from './exercise-strength.ts'

test('an exercise tells its year, its series, and the number with its qualifier and source', () => {
  expect(exerciseStrength(example, {}).exercises).toMatchObject([
    {
      event: { id: 'event/2019-09-games' },
      year: 2019,
      series: { of: { id: 'body/council' }, key: 'games', name: 'games' },
      strength: { low: 600, high: 600, orMore: true, orFewer: false, basis: 'reported', scope: 'exercise' },
      figures: [{ value: 600, qualifier: 'at-least', evidence: [{ source: 'source/review-2020' }] }],
    },
  ])
})
test('other series and later knowledge are left out', () => {
  expect(exerciseStrength(example, { series: 'others' }).exercises).toEqual([])
  expect(exerciseStrength(example, { series: 'games' }).exercises).toHaveLength(1)
  expect(exerciseStrength(example, { knownBy: '2019-12-31' }).exercises).toEqual([])
})
test('a series that cannot be one is refused by name', () => {
  expect(() => exerciseStrength(example, { series: 'Indestructible Brotherhood' })).toThrow(/series: /)
})

const found = new Map(exerciseStrength(dataset, {}).exercises.map((one) => [one.event.id, one]))
test('what was reported of Rubezh-2010 goes before what was announced of it', () => {
  const rubezh = found.get('event/2010-04-22-rubezh-2010')
  expect(rubezh?.strength).toMatchObject({ low: 1000, orMore: true, basis: 'reported' })
  expect(rubezh?.figures.map(({ value, basis }) => [value, basis])).toEqual(
    expect.arrayContaining([[600, 'announced']]),
  )
})
test('three exercises of 2021 that are counted together say so', () => {
  expect(found.get('event/2021-10-18-search-2021')?.strength).toMatchObject({ scope: 'several', low: 4000 })
})
test('an exercise that nobody counted has no strength, and is there all the same', () => {
  const unknown = [...found.values()].filter(({ strength }) => strength === null)
  expect(unknown.length).toBeGreaterThan(10)
  for (const { figures } of unknown) expect(figures).toEqual([])
})
test('the three of 2022 were only announced, and what was announced for 2017 was reported too', () => {
  expect(found.get('event/2022-09-26-search-2022')?.strength).toMatchObject({ basis: 'announced', scope: 'several' })
  expect(found.get('event/2017-10-03-combat-brotherhood-2017')?.strength).toMatchObject({ basis: 'reported' })
})
