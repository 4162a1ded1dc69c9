import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { careerOf } from './career-of.ts'

test('a career lists offices in order of time, events with the part taken, and remarks', () => {
  const { tenures, events } = careerOf(example, { person: 'person/jarkyn-jeenov' })
  expect(tenures.map(({ office }) => office)).toEqual(['President', 'Chairman'])
  expect(events).toMatchObject([{ event: { number: 3 }, capacity: 'President of Yonder', roles: ['chaired'] }])
})
test('the part in an event cites what names that part, not the whole event', () => {
  const { events, remarks } = careerOf(example, { person: 'person/stan-secretary' })
  expect(events[0]?.evidence.map(({ source }) => source)).toEqual(['source/report-2019'])
  expect(remarks).toMatchObject([{ on: { edtf: '2019-04-10' }, evidence: [{ source: 'source/report-2019' }] }])
})
test('the state somebody serves is not told before a source tells it', () => {
  const by = (knownBy: string) => careerOf(example, { person: 'person/stan-secretary', knownBy }).state
  expect(by('2019-12-31')).toBeNull()
  expect(by('2020-06-01')).toMatchObject({ name: 'Xanadu' })
})
test('somebody whom no source names yet has no career', () => {
  expect(careerOf(example, { person: 'person/stan-secretary', knownBy: '2001-12-31' })).toMatchObject({
    person: null,
    tenures: [],
    events: [],
    evidence: [],
  })
})
