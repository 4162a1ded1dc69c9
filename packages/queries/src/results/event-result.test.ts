import { asDay } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { eventResult, isPast } from './event-result.ts'

const page = (name: string) =>
  `publisher: Gazette\ntitle: ${name}\nurl: https://example.org/${name}\npublished: "2019-05-02"\nlanguage: en\nkind: news\n`
const shown = (more: string) => {
  const dataset = datasetOf({
    'sources/one.yaml': page('one'),
    'sources/two.yaml': page('two'),
    'states/a.yaml': 'name: A\n',
    'bodies/council.yaml': 'name: Council\nseries: [{ key: sessions, name: sessions, numbering: ordinal }]\n',
    'events/m.yaml': `name: M\nkind: meeting\n${more}`,
  })
  const [event] = dataset.events
  if (event === undefined) throw new Error('the event is in the files')
  return { event, result: eventResult(dataset, event) }
}
const cite = (source: string, supports: string, more = '') =>
  `  - { source: source/${source}, phrase: so, supports: [${supports}]${more} }\n`
const sources = (more: string) =>
  shown(`start: "2019-05-02"\nevidence:\n${more}`).result.evidence.map(({ source }) => source)

describe('an event in a list', () => {
  test('has nothing where nothing is known', () => {
    expect(shown('').result).toEqual({
      id: 'event/m',
      name: 'M',
      kind: 'meeting',
      start: null,
      end: null,
      place: null,
      bodies: [],
      number: null,
      chair: null,
      status: null,
      topics: [],
      evidence: [],
      disputes: [],
    })
  })
  test('has its place, bodies and chair by name, and its number in a run', () => {
    const more =
      'place: state/a\nbodies: [body/council]\nseries: { of: body/council, key: sessions, number: 7 }\nchair: { who: state/a, capacity: Host, onBehalfOf: body/council }\n'
    expect(shown(more).result).toMatchObject({
      place: { id: 'state/a', name: 'A' },
      bodies: [{ id: 'body/council', name: 'Council' }],
      number: 7,
      chair: {
        who: { id: 'state/a', name: 'A' },
        capacity: 'Host',
        onBehalfOf: { id: 'body/council', name: 'Council' },
        evidence: [],
      },
    })
    expect(shown('chair: { who: state/a }\n').result.chair).toMatchObject({ capacity: null, onBehalfOf: null })
  })
  test('rests on what supports what is shown and on what tells its status, each once', () => {
    expect(sources(cite('one', 'name, start', ', says: held') + cite('two', 'note'))).toEqual(['source/one'])
    expect(sources(cite('one', 'start') + cite('two', 'note', ', says: held'))).toEqual(['source/one', 'source/two'])
  })
  test('rests on all of its evidence where none supports what is shown', () => {
    expect(sources(cite('one', 'note') + cite('two', 'topics'))).toEqual(['source/one', 'source/two'])
  })
  test('says on whose word a source tells it, where it names anybody', () => {
    const [first, second] = shown(`evidence:\n${cite('one', 'name', ', by: state/a')}${cite('two', 'name')}`).result
      .evidence
    expect([first?.by, second?.by]).toEqual([{ id: 'state/a', name: 'A' }, null])
  })
})

test.each([
  ['start: "2019-05-02"\n', '2019-05-02', false],
  ['start: "2019-05-02"\n', '2019-05-03', true],
  ['start: "2019-05"\n', '2019-05-31', false],
  ['start: "2019-05"\n', '2019-06-01', true],
  ['start: "2019-05-02"\nend: "2019-05-04"\n', '2019-05-04', false],
  ['start: "2019-05-02"\nend: "2019-05-04"\n', '2019-05-05', true],
  ['start: "2019-05-02"\nend: ".."\n', '2019-05-03', true],
  ['end: "2019-05-04"\n', '2019-05-05', true],
  ['start: "XXXX-12-20"\n', '2030-01-01', false],
  ['', '2030-01-01', false],
])('an event with %j is over on %s: %s', (days, day, over) => {
  expect(isPast(shown(days).event, asDay(day))).toBe(over)
})
