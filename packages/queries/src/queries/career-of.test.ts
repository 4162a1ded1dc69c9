import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { careerOf } from './career-of.ts'
import { timeline } from './timeline.ts'

test('a career lists offices in order of time, events with the part taken, and remarks', () => {
  const { tenures, events } = careerOf(example, { person: 'person/jarkyn-jeenov' })
  expect(tenures.map(({ office }) => office)).toEqual(['President', 'Chairman'])
  expect(events).toMatchObject([{ event: { number: 3 }, capacity: 'President of Yonder', roles: ['chaired'] }])
})
test('whoever was absent or only expected took no part, and is told of apart', () => {
  const people = ['absent', 'invited', 'expected', 'spoke'].map((role) => ({ who: `person/${role}`, roles: [role] }))
  const dataset = datasetOf({
    ...Object.fromEntries(people.map(({ who }) => [`persons/${who.slice(7)}.yaml`, `name: ${who}\n`])),
    'events/e.yaml': `name: E\nkind: meeting\nparticipants: ${JSON.stringify(people)}\n`,
  })
  const parts = (person: string) => {
    const { events, notThere } = careerOf(dataset, { person: `person/${person}` })
    return [events.length, notThere.flatMap(({ roles }) => roles)]
  }
  expect(['absent', 'invited', 'expected', 'spoke'].map(parts)).toEqual([
    [0, ['absent']],
    [0, ['invited']],
    [0, ['expected']],
    [1, []],
  ])
  expect(timeline(dataset, { person: 'person/absent' }).total).toBe(0)
  expect(timeline(dataset, { person: 'person/spoke' }).total).toBe(1)
})
test('offices known by attested days alone stand in the order of the first of them, however they are written', () => {
  const tenure = (office: string, days: string) =>
    `  ${office}: { office: ${office}, of: state/a, attested: ${days} }\n`
  const dataset = datasetOf({
    'states/a.yaml': 'name: A\n',
    'persons/p.yaml': `name: P\ntenures:\n${tenure('later', '["2015-01-01"]')}${tenure('first', '["2020-01-01", "2010-01-01"]')}`,
  })
  expect(careerOf(dataset, { person: 'person/p' }).tenures.map(({ office }) => office)).toEqual(['first', 'later'])
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
test('where no source names the state, the offices held in one state do, and nothing does where they are of several', () => {
  const career = (state: string, ...owners: string[]) =>
    careerOf(
      datasetOf({
        'states/a.yaml': 'name: A\n',
        'states/b.yaml': 'name: B\n',
        'organizations/duma.yaml': 'name: Duma\nkind: parliament\nstate: state/a\n',
        'persons/p.yaml': `name: P\n${state}tenures:\n${owners.map((of, at) => `  t${at}: { office: Head, of: ${of}, start: "2001" }\n`).join('')}`,
      }),
      { person: 'person/p' },
    )
  expect(career('', 'state/a', 'organization/duma')).toMatchObject({
    state: null,
    stateByOffice: { state: { name: 'A' }, tenures: ['tenure/p/t0', 'tenure/p/t1'] },
  })
  expect(career('state: state/b\n', 'state/a')).toMatchObject({ state: { name: 'B' }, stateByOffice: null })
  expect(career('', 'state/a', 'state/b').stateByOffice).toBeNull()
})
test('somebody whom no source names yet has no career', () => {
  expect(careerOf(example, { person: 'person/stan-secretary', knownBy: '2001-12-31' })).toMatchObject({
    person: null,
    tenures: [],
    events: [],
    evidence: [],
  })
})
