import type { EventRecord } from '@csto-record/domain'
import { datasetOf, dateOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { ownIdentity } from '../identity.ts'
import { daysOf, entryOf, type Listed } from './entry.ts'
import { sequenceOf } from './sequence.ts'

const dataset = datasetOf(
  {
    'events/m.yaml':
      'name: Talks\nkind: meeting\ntopics: [topic/grain]\nplace: place/town\nevidence:\n  - { source: source/one, phrase: so, supports: [name] }\n  - { source: source/two, phrase: so, supports: [kind] }\n  - { source: source/three, phrase: so, supports: [place] }\n',
    'topics/grain.yaml': 'name: Grain\ndefinition: What bread is made of.\n',
    'places/town.yaml': 'name: Town\nstate: state/xanadu\n',
    ...Object.fromEntries(
      [
        ['one', 'Gazette'],
        ['two', 'Herald'],
        ['three', 'Gazette'],
      ].map(([name, publisher]) => [
        `sources/${name}.yaml`,
        `publisher: ${publisher}\ntitle: ${name}\nurl: https://example.org/${name}\nlanguage: en\nkind: news\n`,
      ]),
    ),
  },
  { version: '1.2.3', asOf: '2022-06-30' },
)
const [plain] = dataset.events
const at = (start: string | null, end: string | null = null): EventRecord => {
  if (plain === undefined) throw new Error('the event is in the files')
  const date = (edtf: string | null) => (edtf === null ? null : dateOf(edtf))
  return { ...plain, start: date(start), end: end === '..' ? '..' : date(end) }
}
const entry = (event: Listed) =>
  entryOf(event, 1, { dataset, config: { identity: ownIdentity, readerUrl: 'https://example.org' } })

describe('the days of an entry', () => {
  test.each([
    ['2019-05-02', null, '2019-05-02', true],
    ['2019-05-02', '2019-05-02', '2019-05-02', true],
    ['2019-05-02', '2019-05-04', '2019-05-04', true],
    ['2019-05-02~', null, '2019-05-02', false],
    ['2019-05-02', '2019-05-04~', '2019-05-04', false],
    ['2019-05-02', '2019-05', '2019-05-02', false],
    ['2019-05-02', '..', '2019-05-02', false],
  ])('from %s to %s end on %s, exactly: %s', (start, end, last, exact) => {
    expect(daysOf(at(start, end))).toEqual({ first: '2019-05-02', last, exact })
  })
  test.each([null, '2019-05', '2019', 'XXXX-12-20'])('are not there for what begins on %s', (start) => {
    expect(daysOf(at(start, '2019-05-04'))).toBeUndefined()
    expect(entry(at(start))).toBeUndefined()
  })
})

test('an entry ends before the day after its last, of the next month or year too', () => {
  expect(entry(at('2019-12-30', '2019-12-31'))).toMatchObject({
    id: 'event/m@csto-record',
    sequence: 1,
    stamp: new Date('2022-06-30T00:00:00Z'),
    start: new Date('2019-12-30T00:00:00Z'),
    end: new Date('2020-01-01T00:00:00Z'),
    allDay: true,
    summary: 'Talks',
    location: 'Town',
    categories: [{ name: 'meeting' }, { name: 'Grain' }],
    url: 'https://example.org/events/m',
  })
  expect(entry({ ...at('2019-12-30'), place: null })?.location).toBeNull()
})

test.each([
  ['held', '2019-05-02', 'CONFIRMED'],
  ['under-way', '2019-05-02', 'CONFIRMED'],
  ['planned', '2019-05-02', 'TENTATIVE'],
  ['postponed', '2019-05-02', 'TENTATIVE'],
  ['cancelled', '2019-05-02', 'CANCELLED'],
  ['cancelled', '2019-05-02~', 'CANCELLED'],
  ['held', '2019-05-02~', 'TENTATIVE'],
  [null, '2019-05-02~', 'TENTATIVE'],
  [null, '2019-05-02', null],
  [undefined, '2019-05-02', null],
] as const)('what is %s on %s has the status %s', (status, start, expected) => {
  const { status: _said, ...event } = { ...at(start), status: null }
  expect(entry(status === undefined ? event : { ...event, status })?.status).toBe(expected)
})

describe('an entry tells', () => {
  const told = (event: Listed) => String(entry(event)?.description).split('\n')
  test('its status, and each publisher once, in their order', () => {
    expect(told({ ...at('2019-05-02', '2019-05-02'), status: 'under-way' })).toEqual([
      'Status: under way.',
      'Sources: Gazette, Herald.',
    ])
    expect(told(at('2019-05-02', '2019-05-02'))[0]).toBe('No dated source says whether it was held.')
  })
  test('how sure its days are', () => {
    expect(told(at('2019-05-02'))).toContain('Its last day is not known.')
    expect(told(at('2019-05-02', '..'))).toContain('It has not ended.')
    const [, begins, ends, ...others] = told(at('2019-05-02~', '2019-05'))
    expect([begins, ends]).toEqual([
      expect.stringMatching(/^Begins .*2 May 2019.*\.$/),
      expect.stringMatching(/^Ends .*May 2019.*\.$/),
    ])
    expect(others).toEqual(['Sources: Gazette, Herald.'])
  })
  test('each field that sources differ about once', () => {
    const dispute = {
      value: '',
      reason: 'later-correction',
      evidence: [],
    } as unknown as EventRecord['disputes'][number]
    const disputes = ['start', 'participants:state/a', 'participants:state/b'].map((field) => ({ ...dispute, field }))
    expect(told({ ...at('2019-05-02', '2019-05-02'), disputes })).toContain(
      'Sources differ about: start, participants.',
    )
  })
})

test('the number of a version counts each of its parts, and what a version leaves out as nothing', () => {
  expect(['1.2.3', '0.0.1', '10.0.0', '2', '2.1'].map(sequenceOf)).toEqual([
    1_002_003, 1, 10_000_000, 2_000_000, 2_001_000,
  ])
})
