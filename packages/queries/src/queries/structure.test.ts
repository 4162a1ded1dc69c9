import { dataset } from '@csto-record/domain/dataset'
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
test('on a day only what stood or may have stood is told, with how surely, and nothing under what did not', () => {
  const pact = datasetOf({
    'organizations/csto.yaml': 'name: Pact\nkind: subject\nfounded: "2002-10-07"\n',
    'bodies/old.yaml': 'name: Old\nparent: organization/csto\nestablished: "2003-04-28"\ndissolved: "2010-01-31"\n',
    'bodies/under.yaml': 'name: Under\nparent: body/old\n',
    'bodies/new.yaml': 'name: New\nparent: organization/csto\nestablished: "2012"\n',
    'bodies/undated.yaml': 'name: Undated\nparent: organization/csto\n',
  })
  const on = (day: string) =>
    structure(pact, { of: 'organization/csto', on: day }).units.map(({ unit, standing }) => [
      unit.id.slice(5),
      standing,
    ])
  expect(on('2003-04-27')).toEqual([['undated', 'possible']])
  expect(on('2003-04-28')).toEqual([
    ['old', 'yes'],
    ['under', 'possible'],
    ['undated', 'possible'],
  ])
  expect(on('2010-01-31')).toHaveLength(3)
  expect(on('2010-02-01')).toEqual([['undated', 'possible']])
  expect(on('2012-06-01')).toEqual([
    ['new', 'possible'],
    ['undated', 'possible'],
  ])
  expect(on('2013-01-01')).toEqual([
    ['new', 'likely'],
    ['undated', 'possible'],
  ])
})
test('nothing stood under an organization before its founding, and nothing is likely after the last day looked at', () => {
  const under = (day: string) =>
    structure(dataset, { of: 'organization/csto', on: day }).units.map(({ standing }) => standing)
  expect(under('2002-10-06')).toEqual([])
  expect(under('2002-10-07').length).toBeGreaterThan(0)
  expect(under(dataset.asOf)).toContain('likely')
  expect(new Set(under('2026-02-24'))).toEqual(new Set(['possible']))
  expect(dataset.asOf).toBe('2026-02-23')
})
test('the organ through which the organization is chaired stands first, then the statutory ones', () => {
  const { units } = structure(dataset, { of: 'organization/csto' })
  expect(units[0]?.unit.id).toBe('body/collective-security-council')
  const first = units.filter(({ depth }) => depth === 1).map(({ unit }) => unit.id)
  expect(first.indexOf('body/council-of-foreign-ministers')).toBeLessThan(first.indexOf('body/joint-staff'))
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
