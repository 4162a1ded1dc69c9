import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { exampleApp } from './testing.ts'

const app = exampleApp({}, dataset)
const ask = async (path: string) => (await app.request(path)).json()

test('who chaired the 27th meeting on illegal migration, and on whose word', async () => {
  const { facts } = await ask('/v1/facts/event/2024-12-03-cccim-27/chair')
  expect(facts[0].value.who).toBe('person/alexander-gorovoy')
  expect(facts[0].evidence[0]).toMatchObject({ publisher: 'CSTO', manner: 'reported' })
})

test('what Kyrgyzstan promised for 2019 and for 2025, side by side', async () => {
  const { result } = await ask(
    '/v1/queries/compare-chairmanships?left=chairmanship/kyrgyzstan-2019&right=chairmanship/kyrgyzstan-2025',
  )
  expect([result.left.state.id, result.right.state.id]).toEqual(['state/kyrgyzstan', 'state/kyrgyzstan'])
  expect(result.left.commitments.length).toBeGreaterThan(5)
  expect(result.right.commitments.length).toBeGreaterThan(5)
})

test('who chaired the organization on 15 September 2021', async () => {
  const { result } = await ask('/v1/queries/chair-on?date=2021-09-15')
  expect(result.chair.state.name).toBe('Tajikistan')
})

test('what was known on 15 January 2025 about the cybersecurity conference', async () => {
  const { record } = await ask('/v1/events/2025-06-cybersecurity-conference?knownBy=2025-01-15')
  expect([record.status, record.start]).toEqual(['planned', null])
  const { result } = await ask('/v1/queries/as-known?day=2025-01-15&record=event/2025-06-cybersecurity-conference')
  expect(result.record.evidence.length).toBeGreaterThan(0)
  expect(result.later.length).toBeGreaterThan(0)
})

test('which two dates are reported for the Astana session', async () => {
  const { result } = await ask('/v1/queries/disputes?record=event/2024-11-28-csc-astana')
  const [{ preferred, others }] = result.disputes.filter(({ field }: { field: string }) => field === 'start')
  expect([preferred, ...others].map(({ value }) => value.edtf)).toEqual(
    expect.arrayContaining(['2024-11-28', '2024-11-24']),
  )
})
