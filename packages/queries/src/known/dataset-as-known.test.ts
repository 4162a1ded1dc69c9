import { allRecords, asDay, recordById, statusOf } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { datasetAsKnown } from './dataset-as-known.ts'

const by = (day: string) => datasetAsKnown(example, asDay(day))
const sourcesOf = (day: string, id: 'state/yonder' | 'person/jarkyn-jeenov') =>
  recordById(by(day), id)?.evidence.map(({ source, supports }) => `${source} ${supports}`)

test('no limit gives the dataset itself, and a day gives one dataset however often it is asked', () => {
  expect(datasetAsKnown(example, null)).toBe(example)
  expect(by('2019-04-11')).toBe(by('2019-04-11'))
})
test('a source tells of what it names: such a record is known though its own entry rests on later pages', () => {
  expect(sourcesOf('2001-12-31', 'state/yonder')).toEqual(['source/history-2001 name'])
  expect(sourcesOf('2019-02-01', 'person/jarkyn-jeenov')).toEqual(['source/plan-2019 name'])
  expect(sourcesOf('2019-04-11', 'person/jarkyn-jeenov')).toEqual(['source/report-2019 name,state'])
})
test('what a record cannot be without rests on whatever tells of the record', () => {
  expect(recordById(by('2001-12-31'), 'membership/yonder/csto')).toMatchObject({
    role: 'member',
    evidence: [{ source: 'source/history-2001', supports: ['start', 'end', 'of', 'role'] }],
  })
})
test('a promise tells of the term it was made for, and that of the state whose term it is', () => {
  const source = (day: string) =>
    `publisher: A\ntitle: A\nurl: https://example.org/\nlanguage: en\nkind: news\npublished: "${day}"\n`
  const cite = (of: string, supports: string) => `{ source: source/${of}, phrase: so, supports: [${supports}] }`
  const dataset = datasetOf({
    'sources/early.yaml': source('2001-01-01'),
    'sources/late.yaml': source('2002-01-01'),
    'states/a.yaml': `name: A\nevidence: [${cite('late', 'name')}]\n`,
    'organizations/csto.yaml': `name: Pact\nkind: subject\nevidence: [${cite('late', 'name')}]\n`,
    'chairmanships/a.yaml': `state: state/a\nof: organization/csto\nevidence: [${cite('late', 'state, of')}]\ncommitments:\n  b: { summary: B, evidence: [${cite('early', 'summary')}] }\n`,
  })
  const known = datasetAsKnown(dataset, asDay('2001-06-01'))
  for (const id of ['chairmanship/a', 'state/a', 'organization/csto'] as const)
    expect(recordById(known, id)?.evidence).toMatchObject([{ source: 'source/early' }])
})
test('values of later sources are not known yet: single ones are null, lists are shorter', () => {
  const session = recordById(by('2019-04-11'), 'event/2019-04-session-3')
  expect(session?.participants.map(({ who }) => who)).toEqual(['person/stan-secretary'])
  expect(recordById(by('2019-02-01'), 'event/2019-04-session-3')).toMatchObject({
    start: null,
    chair: null,
    agenda: [],
  })
})
test('a disputed value stands in while the preferred one is not known, and others stay in dispute', () => {
  expect(recordById(by('2019-04-12'), 'event/2019-04-session-3')).toMatchObject({
    start: { edtf: '2019-04-09' },
    disputes: [{ field: 'start', value: { edtf: '2019-04-08' }, reason: 'undecided' }],
  })
  expect(recordById(by('2021-03-05'), 'event/2019-04-session-3')).toMatchObject({
    start: { edtf: '2019-04-10' },
    disputes: { length: 2 },
  })
})
test('our notes and questions are written with hindsight, and are not known', () => {
  expect(recordById(by('2021-12-31'), 'event/2019-04-session-3')?.note).toBeNull()
  expect(recordById(by('2021-12-31'), 'commitment/yonder-2019/ancient-songs')?.open).toEqual([])
})
test('an undated source is known on no day, nor what it alone tells of, even a work of reference', () => {
  for (const id of ['event/undated-training', 'source/leaflet', 'source/gazetteer'] as const)
    expect(recordById(by('2030-01-01'), id)).toBeUndefined()
})
test('states, places and topics stay on every day as the words of answers, with no evidence that cannot be placed', () => {
  const first = by('1900-01-01')
  expect(recordById(first, 'state/xanadu')).toMatchObject({ name: 'Xanadu', evidence: [] })
  expect(recordById(first, 'place/port-city')).toMatchObject({ state: 'state/yonder', evidence: [] })
  expect(allRecords(first).filter(({ type }) => type !== 'state' && type !== 'place' && type !== 'topic')).toEqual([])
})
test('records of which nothing was still to come are shared, and so are days between which nothing changed', () => {
  const { events, bodies } = by('2020-12-31')
  expect(events.find(({ id }) => id === 'event/2020-01-watch')).toBe(recordById(example, 'event/2020-01-watch'))
  expect(events.find(({ id }) => id === 'event/2019-04-session-3')).not.toBe(
    recordById(example, 'event/2019-04-session-3'),
  )
  expect(bodies).toBe(example.bodies)
  expect(by('2020-06-01')).toBe(by('2021-03-04'))
  expect(by('2021-03-04')).not.toBe(by('2021-03-05'))
})
test('the day on which a source appears is the first on which it is known', () => {
  const status = (day: string) => {
    const session = recordById(by(day), 'event/2019-04-session-3')
    return session && statusOf(by(day), session)?.status
  }
  expect([status('2019-01-09'), status('2019-01-10'), status('2019-04-10'), status('2019-04-11')]).toEqual([
    undefined,
    'planned',
    'planned',
    'held',
  ])
})
test('days that were asked long ago are forgotten, and answered the same when asked again', () => {
  const before = allRecords(by('2019-04-11'))
  for (let day = 10; day < 30; day += 1) by(`2018-01-${day}`)
  expect(allRecords(by('2019-04-11'))).toEqual(before)
})
