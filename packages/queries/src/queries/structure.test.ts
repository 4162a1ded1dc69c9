import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { structure } from './structure.ts'

test('bodies and forces stand under their organization, with the events that were theirs', () => {
  const { units } = structure(example, { of: 'organization/csto' })
  expect(units.map(({ unit, type, depth, events }) => [unit.id, type, depth, events])).toEqual([
    ['body/council', 'body', 1, 2],
    ['force/brigade', 'force', 1, 1],
  ])
  expect(units[0]?.evidence.map(({ source }) => source)).toEqual(['source/history-2001'])
})
test('left out, the whole is told from the top', () => {
  expect(structure(example, {}).units.map(({ unit, depth }) => [unit.id, depth])).toEqual([
    ['organization/csto', 1],
    ['body/council', 2],
    ['force/brigade', 2],
    ['organization/yonder-ministry', 1],
  ])
})
test('a force stands under nothing known until a source names it', () => {
  const ids = (knownBy: string) =>
    structure(example, { of: 'organization/csto', knownBy }).units.map(({ unit }) => unit.id)
  expect([ids('2019-04-10'), ids('2019-04-11')]).toEqual([['body/council'], ['body/council', 'force/brigade']])
})
test('what is not there has nothing under it', () => {
  expect(structure(example, { of: 'body/none' })).toMatchObject({ of: null, units: [] })
})
test('two that stand under each other are told once each', () => {
  const circle = datasetOf({
    'bodies/a.yaml': 'name: A\nparent: body/b\n',
    'bodies/b.yaml': 'name: B\nparent: body/a\n',
  })
  expect(structure(circle, { of: 'body/a' }).units.map(({ unit }) => unit.id)).toEqual(['body/b'])
})
