import { recordById } from '@csto-record/domain'
import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { citationsIn, evidenceOn, evidenceOnEntry } from './evidence.ts'
import { collectNotes, type Named } from './notes.ts'

const dataset = datasetOf({
  ...exampleFiles,
  'sources/other.yaml':
    'publisher: Other Gazette\ntitle: Another\nurl: https://example.org/b\nlanguage: en\nkind: news\n',
  'events/meeting.yaml': `
name: A meeting
kind: meeting
start: "2019-05-02"
place: place/example-city
participants:
  - { who: person/jane-example }
  - { who: state/xanadu }
evidence:
  - { source: source/example, paragraph: 2, phrase: on 2 May, supports: [start], says: held }
  - { source: source/example, paragraph: 3, phrase: in Example City, supports: [place], says: held }
  - { source: source/other, phrase: Jane Example came, supports: ["participants:person/jane-example"] }
  - { source: source/other, phrase: Jane Example came, supports: [place] }
  - { source: source/example, paragraph: 4, phrase: all were there, supports: [participants] }
disputes:
  - field: start
    value: "2019-05-03"
    reason: undecided
    evidence: [{ source: source/other, phrase: on the third }]
`,
})
const event = recordById(dataset, 'event/meeting')
if (event === undefined) throw new Error('the example has no meeting')
const named: Named = { sourceOf: (id) => recordById(dataset, id), nameOf: (id) => `the name of ${id}` }
const notes = collectNotes(named, citationsIn(event, undefined, event.id))
const marks = (evidence: Parameters<typeof notes.of>[0]) => notes.of(evidence).map(({ mark }) => mark)

test('sources are numbered in the order in which the fields cite them, and places within each lettered', () => {
  expect(notes.list.map(({ number, source, passages }) => [number, source.publisher, passages.length])).toEqual([
    [1, 'Example Gazette', 3],
    [2, 'Other Gazette', 2],
  ])
  expect(marks(evidenceOn(event, 'start'))).toEqual(['1a'])
})
test('a place that supports two fields stands once, with both', () => {
  const [passage] = notes
    .of(evidenceOnEntry(event, 'participants', 'person/jane-example'))
    .filter(({ source }) => source.publisher === 'Other Gazette')
  expect(passage?.supports.map(({ name }) => name)).toEqual(['place', 'participants'])
})
test('a place that supports something leads back to where that stands, on its own page alone', () => {
  const supports = notes.list.flatMap(({ passages }) => passages.flatMap((passage) => passage.supports))
  expect(supports).toContainEqual({ name: 'participants', place: 'fact-participants:person/jane-example' })
  expect(supports).toContainEqual({ name: 'another value of start', place: 'fact-start' })
  const elsewhere = collectNotes(named, citationsIn(event, undefined, 'body/other'))
  expect(elsewhere.list.flatMap(({ passages }) => passages.flatMap((passage) => passage.supports))).toEqual(
    supports.map(({ name }) => ({ name, place: null })),
  )
})
test('an entry of a list rests on its own evidence and on that of the whole list', () => {
  expect(marks(evidenceOnEntry(event, 'participants', 'person/jane-example'))).toEqual(['1c', '2a'])
  expect(marks(evidenceOnEntry(event, 'participants', 'state/xanadu'))).toEqual(['1c'])
})
test('a disputed value cites its own place', () => {
  expect(marks(event.disputes[0]?.evidence ?? [])).toEqual(['2b'])
})
test('a source cited at one place alone has no letter', () => {
  const alone = collectNotes(named, citationsIn(event).slice(0, 1))
  expect(alone.list[0]?.passages[0]?.mark).toBe('1')
})
test('a citation whose source is not there is left out', () => {
  expect(collectNotes({ ...named, sourceOf: () => undefined }, citationsIn(event)).list).toEqual([])
})
