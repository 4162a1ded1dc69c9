import { describe, expect, test } from 'vitest'
import { foundedByAct } from './bodies/founded-by-act.ts'
import { actAfterSigning } from './documents/act-after-signing.ts'
import { actsAtEvent } from './documents/acts-at-event.ts'
import { actsOrdered } from './documents/acts-ordered.ts'
import { consideredNotRatified } from './documents/considered-not-ratified.ts'
import { documentOnce } from './documents/document-once.ts'
import { ratifiedOnce } from './documents/ratified-once.ts'
import { outcomesNameDocuments } from './events/outcomes-name-documents.ts'
import { cited, citing, nested } from './support/example.ts'
import { found } from './testing/found.ts'

const document = (fields: string, name = 'An act', kind = 'agreement') =>
  `name: ${name}\nkind: ${kind}\n${fields}${cited('name')}`
const act = (kind: string, more = '', party = 'state/xanadu') => `party: ${party}\nkind: ${kind}\n${more}`
const withActs = (fields: string, ...acts: readonly string[]) =>
  document(fields) + nested('acts', Object.fromEntries(acts.map((text, at) => [`a${at}`, text])))

describe('two documents of one name', () => {
  const faults = (first: string, second: string, name = 'An act', kind = 'agreement') =>
    found(documentOnce, { 'documents/a.yaml': document(first), 'documents/b.yaml': document(second, name, kind) })
  test.each([
    ['adopted: "2019-04-10"\n', 'adopted: "2019-04-10"\n'],
    ['', ''],
    ['number: "3"\n', 'number: "3"\n'],
    ['number: "3"\n', ''],
    ['', 'body: body/example-council\n'],
    ['adopted: "2019-04"\n', 'adopted: "2019-04-10"\n'],
    ['adopted: "2019-04-10"\n', ''],
    ['adopted: "2019-04-10"\nsigned: "2020-01-01"\n', 'signed: "2020-01-01"\n'],
  ])('with %j and %j are one', (first, second) => {
    expect(faults(first, second)).toEqual(['documents/b.yaml document/a has the same kind and name'])
  })
  test.each([
    ['number: "3"\n', 'number: "4"\n'],
    ['body: body/example-council\n', 'body: organization/example-pact\n'],
    ['adopted: "2019-04-10"\n', 'adopted: "2019-04-11"\n'],
    ['adopted: "2019-04-11"\n', 'signed: "2019-04-10"\n'],
  ])('with %j and %j are two', (first, second) => {
    expect(faults(first, second)).toEqual([])
  })
  test('are two by their name or kind', () => {
    expect(faults('', '', 'Another act')).toEqual([])
    expect(faults('', '', 'An act', 'plan')).toEqual([])
    expect(faults('', '', 'an Act')).toHaveLength(1)
  })
  test('of three the third is held against the first too', () => {
    const files = ['number: "3"\n', 'number: "4"\n', 'number: "3"\n'].map((text, at) => [
      `documents/${'abc'[at]}.yaml`,
      document(text),
    ])
    expect(found(documentOnce, Object.fromEntries(files))).toEqual([
      'documents/c.yaml document/a has the same kind and name',
    ])
  })
})

describe('an act of a party', () => {
  const faults = (days: string, kind: string, on: string) =>
    found(actAfterSigning, { 'documents/a.yaml': withActs(days, act(kind, `on: "${on}"\n`)) })
  test('may fall on the day of the document, and not on the day before', () => {
    expect(faults('signed: "2019-01-10"\n', 'ratified', '2019-01-10')).toEqual([])
    expect(faults('signed: "2019-01-10"\n', 'withdrawn', '2019-01-09')).toEqual([
      'documents/a.yaml left on 2019-01-09, but document/a is of 2019-01-10',
    ])
  })
  test('is early only where it comes before all days of the document', () => {
    const both = 'adopted: "2019-01-10"\nsigned: "2019-03-10"\n'
    expect(faults(both, 'signed', '2019-02-01')).toEqual([])
    expect(faults(both, 'signed', '2019-01-01')).toEqual([
      'documents/a.yaml signed on 2019-01-01, but document/a is of 2019-01-10 and 2019-03-10',
    ])
    expect(faults('', 'signed', '2019-01-01')).toEqual([])
    expect(faults('signed: not-yet\n', 'ratified', '2019-01-01')).toEqual([])
  })
  test('may be considered before the signing', () => {
    expect(faults('signed: "2019-01-10"\n', 'considered', '2018-01-10')).toEqual([])
  })
  test.each([
    ['ratified', 'law', true],
    ['ratified', 'decree', true],
    ['ratified', 'parliament', true],
    ['ratified', 'lower-house', false],
    ['ratified', 'bill', false],
    ['considered', 'draft', true],
    ['considered', 'committee', true],
    ['considered', 'parliament', true],
    ['considered', 'law', false],
    ['signed', 'law', true],
  ])('%s by %s: %s', (kind, stage, may) => {
    const files = { 'documents/a.yaml': withActs('', act(kind, `stage: ${stage}\n`)) }
    expect(found(consideredNotRatified, files)).toHaveLength(may ? 0 : 1)
  })
  test('says no stage, and is none to refuse', () => {
    expect(found(consideredNotRatified, { 'documents/a.yaml': withActs('', act('ratified')) })).toEqual([])
  })
  test('ratifies once for each party; what is only considered does not count', () => {
    const once = (...acts: readonly string[]) => found(ratifiedOnce, { 'documents/a.yaml': withActs('', ...acts) })
    expect(once(act('ratified'), act('ratified'), act('ratified'))).toHaveLength(2)
    expect(once(act('considered'), act('ratified'))).toEqual([])
    expect(once(act('considered'), act('considered'))).toEqual([])
    expect(once(act('ratified'), act('ratified', '', 'state/yonder'))).toEqual([])
  })
})

describe('the acts of a document', () => {
  const faults = (fields: string) => found(actsOrdered, { 'documents/a.yaml': document(fields) })
  test('come in order, on one day at the least', () => {
    expect(faults('adopted: "2019-01-10"\nsigned: "2019-01-10"\ninForce: "2019-01-10"\n')).toEqual([])
    expect(faults('adopted: "2019-01-10"\nsigned: "2019-01-09"\n')).toEqual([
      'documents/a.yaml signed on 2019-01-09, but adopted only on 2019-01-10',
    ])
    expect(faults('adopted: "2019-01-10"\ninForce: "2018"\n')).toHaveLength(1)
  })
  test('are not skipped: nothing is in force that is not yet signed, though a step may not be needed', () => {
    expect(faults('signed: not-yet\ninForce: "2018"\n')).toEqual([
      'documents/a.yaml in force on 2018, but not yet signed',
    ])
    expect(faults('signed: none\ninForce: "2018"\n')).toEqual([])
    expect(faults('signed: "2018"\ninForce: not-yet\n')).toEqual([])
  })
  const atEvent = (days: string, event: string) =>
    found(actsAtEvent, {
      'events/session.yaml': `name: A session\nkind: session\n${event}${citing({ says: 'held' }, 'name')}`,
      'documents/a.yaml': document(`${days}event: event/session\n`),
    }).length
  test.each([
    ['adopted: "2019-04-10"\n', 'start: "2019-04-10"\n', 0],
    ['adopted: "2019-04-12"\n', 'start: "2019-04-10"\nend: "2019-04-12"\n', 0],
    ['adopted: "2019-04-13"\n', 'start: "2019-04-10"\nend: "2019-04-12"\n', 1],
    ['adopted: "2019-04-09"\n', 'start: "2019-04-10"\n', 1],
    ['adopted: "2019-04-11"\n', 'start: "2019-04-10"\n', 1],
    ['adopted: "2019-04-11"\nsigned: "2019-04-10"\n', 'start: "2019-04-10"\n', 0],
    ['adopted: "2030"\n', '', 0],
    ['adopted: "2030"\n', 'start: "2019-04-10"\nend: ".."\n', 1],
    ['', 'start: "2019-04-10"\n', 0],
  ])('%j at an event of %j is refused %i times', (days, event, times) => {
    expect(atEvent(days, event)).toBe(times)
  })
})

describe('a body', () => {
  const faults = (established: string, act: string, files: Record<string, string>) =>
    found(foundedByAct, {
      ...files,
      'bodies/b.yaml': `name: B\nestablished: "${established}"\nfoundingAct: ${act}\n${cited('name')}`,
    }).length
  test('is founded on the first day of its act at the earliest', () => {
    const acts = { 'documents/d.yaml': document('adopted: "2003-04-28"\nsigned: "2003-03-28"\n') }
    expect(faults('2003-03-28', 'document/d', acts)).toBe(0)
    expect(faults('2003-03-27', 'document/d', acts)).toBe(1)
    expect(faults('2000', 'document/d', { 'documents/d.yaml': document('adopted: not-yet\n') })).toBe(0)
    const half = { 'documents/d.yaml': document('adopted: not-yet\nsigned: "2003-04-28"\n') }
    expect([faults('2003-04-28', 'document/d', half), faults('2003-04-27', 'document/d', half)]).toEqual([0, 1])
  })
  test('is founded on the first day of its session at the earliest', () => {
    const session = { 'events/e.yaml': 'name: E\nkind: session\nstart: "2003-04-28"\nend: "2003-04-29"\n' }
    expect(faults('2003-04-28', 'event/e', session)).toBe(0)
    expect(faults('2003-04-27', 'event/e', session)).toBe(1)
  })
  test('by an act that is no record is founded whenever it says', () => {
    expect(faults('2003-03-28', 'document/none', {})).toBe(0)
  })
  test('and a force alike', () => {
    const force = `name: F\nestablished: "2001"\nfoundingAct: document/d\n${cited('name')}`
    const files = { 'documents/d.yaml': document('adopted: "2003"\n'), 'forces/f.yaml': force }
    expect(found(foundedByAct, files)).toEqual(['forces/f.yaml established 2001, before document/d of 2003'])
  })
})

describe('an outcome in the words of a document', () => {
  const faults = (
    summary: string,
    { documents = '', name = 'Joint statement on the trade in grain', event = 'event/e' } = {},
  ) =>
    found(outcomesNameDocuments, {
      'events/e.yaml': `name: E\nkind: session\noutcomes:\n  - { key: one, summary: ${summary}${documents} }\n`,
      'events/f.yaml': 'name: F\nkind: session\n',
      'documents/d.yaml': document(`event: ${event}\n`, name),
    }).length
  test('names it, where two long words at least are all in its name', () => {
    expect(faults('Statement on grain')).toBe(1)
    expect(faults('A statement')).toBe(0)
    expect(faults('On oil, a joint statement')).toBe(1)
    expect(faults('Statement on grain prices')).toBe(0)
    expect(faults('The of in on')).toBe(0)
  })
  test('need not where it names a document, or the document comes from elsewhere', () => {
    expect(faults('Statement on grain', { documents: ', documents: [document/d]' })).toBe(0)
    expect(faults('Statement on grain', { event: 'event/f' })).toBe(0)
  })
})
