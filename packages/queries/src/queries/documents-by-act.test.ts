import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { documentsByAct } from './documents-by-act.ts'

const ids = (params: Parameters<typeof documentsByAct>[1]) =>
  documentsByAct(dataset, params).documents.map(({ id }) => id.replace('document/', ''))
const september = { from: '2021-09-01', to: '2021-09-30' } as const

test('signed in September 2021 are the two protocols of the Dushanbe session, not what was only adopted there', () => {
  expect(ids({ act: 'signed', ...september })).toEqual(
    expect.arrayContaining(['jurisdiction-agreement-2021', 'peacekeeping-amendments-protocol-2021']),
  )
  expect(ids({ act: 'signed', ...september })).not.toContain('dushanbe-declaration-2021')
  expect(ids({ act: 'adopted', ...september })).toContain('dushanbe-declaration-2021')
})
test('without an act, any of its days will do', () => {
  expect(ids(september)).toEqual(expect.arrayContaining(['dushanbe-declaration-2021', 'jurisdiction-agreement-2021']))
})
test('both ends of the span belong to it', () => {
  const on = (from: string, to: string) => documentsByAct(example, { act: 'signed', from, to }).total
  expect(on('2019-04-10', '2019-04-10')).toBe(1)
  expect(on('2019-04-11', '2019-12-31')).toBe(0)
  expect(on('2019-01-01', '2019-04-09')).toBe(0)
})
test('newest come first, and those of which no act has a year stand last in either order', () => {
  for (const order of ['newest-first', 'oldest-first'] as const) {
    const { documents } = documentsByAct(dataset, { order, limit: 500 })
    const isDated = documents.map(({ adopted, signed, inForce }) =>
      [adopted, signed, inForce].some((day) => typeof day === 'object' && day?.earliest != null),
    )
    expect(isDated).toContain(false)
    expect(isDated.slice(isDated.indexOf(false))).not.toContain(true)
  }
})
test('filters narrow together, and each document says what it rests on', () => {
  const { documents } = documentsByAct(dataset, { kind: 'protocol', body: null, status: 'signed', limit: 500 })
  expect(documents.length).toBeGreaterThan(0)
  for (const { kind, status, evidence } of documents) {
    expect([kind, status]).toEqual(['protocol', 'signed'])
    expect(evidence.length).toBeGreaterThan(0)
  }
})
test('a span that ends before it begins, and a kind that is none, are refused by name', () => {
  expect(() => documentsByAct(example, { from: '2020-01-01', to: '2019-01-01' })).toThrow('to: is before from')
  expect(documentsByAct.check({ kind: 'party' })).toMatchObject({ ok: false, problems: [{ parameter: 'kind' }] })
})
