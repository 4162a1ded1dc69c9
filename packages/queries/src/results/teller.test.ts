import { asDay, recordById } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { spokenFor, tellerOf } from './teller.ts'

const term = recordById(example, 'chairmanship/yonder-2019')
const told = (by: Parameters<typeof tellerOf>[2]['by'], source: 'report-2019' | 'correction-2021' = 'report-2019') => {
  const citation = {
    source: `source/${source}`,
    paragraph: null,
    phrase: 'so',
    by: null,
    manner: 'reported',
    note: null,
  } as const
  return tellerOf(example, term, { by, evidence: [citation] })
}

test('a state in the chair, its ministries and its head speak for the chair', () => {
  expect(
    ['state/yonder', 'organization/yonder-ministry', 'person/jarkyn-jeenov'].map((by) => told(by as 'state/yonder')),
  ).toEqual(['chair', 'chair', 'chair'])
})
test('the organization and its organs speak for the organization, and so does its staff whatever state they come from', () => {
  expect([told('organization/csto'), told('body/council'), told('person/stan-secretary')]).toEqual([
    'organization',
    'organization',
    'organization',
  ])
})
test('another member speaks as a member, an observer and an outlet as third parties', () => {
  expect([told('state/zembla'), told('state/xanadu'), told(null)]).toEqual(['member', 'third-party', 'third-party'])
})

describe('for whom somebody speaks', () => {
  const pact = 'organization/pact'
  const person = (tenures: string, more = '') =>
    datasetOf({
      'states/a.yaml': 'name: A\n',
      'states/b.yaml': 'name: B\n',
      'organizations/pact.yaml': 'name: Pact\nkind: subject\n',
      'organizations/ministry.yaml': 'name: Ministry\nkind: ministry\nstate: state/b\n',
      'bodies/council.yaml': `name: Council\nparent: ${pact}\n`,
      'persons/x.yaml': `name: X\n${more}${tenures === '' ? '' : `tenures:\n${tenures}`}`,
    })
  const tenure = (key: string, of: string, days: string) => `  ${key}: { office: Head, of: ${of}, ${days} }\n`
  const speaks = (dataset: ReturnType<typeof person>, day: string | null = '2020-05-05', voice = 'person/x') =>
    spokenFor(dataset, voice as 'person/x', pact, asDay(day))
  const within = 'start: "2020-01-01", end: "2020-12-31"'
  const before = 'start: "2010-01-01", end: "2010-12-31"'

  test('a state for itself, a ministry for its state, the organization and its organs for it', () => {
    const dataset = person('')
    const voices = ['state/a', 'organization/ministry', pact, 'body/council']
    expect(voices.map((voice) => speaks(dataset, '2020-05-05', voice))).toEqual([
      'state/a',
      'state/b',
      'organization',
      'organization',
    ])
  })
  test('another organization, and a person of whom nothing is known, for nobody', () => {
    const other = datasetOf({ 'organizations/other.yaml': 'name: Other\nkind: other\n', 'persons/x.yaml': 'name: X\n' })
    expect([speaks(other, '2020-05-05', 'organization/other'), speaks(other)]).toEqual([null, null])
  })
  test('a person without an office for the state the person is of', () => {
    expect(speaks(person('', 'state: state/a\n'))).toBe('state/a')
  })
  test('who serves a state for that state, and its own state before the one served', () => {
    expect(speaks(person(tenure('m', 'organization/ministry', within)))).toBe('state/b')
    expect(speaks(person(tenure('m', 'organization/ministry', within), 'state: state/a\n'))).toBe('state/a')
  })
  test('who serves a state and chairs an organ by turn, both as surely, for the state', () => {
    expect(speaks(person(tenure('a', 'state/a', within) + tenure('c', 'body/council', within)))).toBe('state/a')
  })
  test('who surely sits in an organ and served a state before for the organization', () => {
    expect(speaks(person(tenure('a', 'state/a', before) + tenure('c', 'body/council', within)))).toBe('organization')
  })
  test('who may sit in an organ and may serve a state more surely for the state', () => {
    expect(speaks(person(tenure('a', 'state/a', within) + tenure('c', 'body/council', 'start: "2020"')))).toBe(
      'state/a',
    )
  })
  test('who serves on the staff for the organization on the days of that, and for the state on others', () => {
    const staff = person(tenure('a', 'state/a', before) + tenure('s', pact, within))
    expect([speaks(staff), speaks(staff, '2010-05-05')]).toEqual(['organization', 'state/a'])
  })
  test('who likely sits in an organ and may serve a state for the organization', () => {
    const sits = tenure('c', 'body/council', 'start: "2020-01-01", attested: ["2020-12-31"]')
    const may = tenure('a', 'state/a', 'start: "2020"')
    expect(speaks(person(sits + may))).toBe('organization')
  })
  test('of two states served in turn for the one served on the day', () => {
    const both = person(tenure('a', 'state/a', before) + tenure('m', 'organization/ministry', within))
    expect([speaks(both), speaks(both, '2010-05-05')]).toEqual(['state/b', 'state/a'])
  })
  test('on no known day, who served both in like measure for the state', () => {
    expect(speaks(person(tenure('a', 'state/a', within) + tenure('s', pact, before)), null)).toBe('state/a')
    expect(speaks(person(tenure('s', pact, before)), null)).toBe('organization')
  })
  test('the voice named for the whole comes before the one a citation names, and that before the publisher', () => {
    const dataset = datasetOf({
      'states/a.yaml':
        'name: A\nmemberships:\n  pact: { of: organization/pact, role: member, start: "2000-01-01", end: ".." }\n',
      'states/b.yaml': 'name: B\n',
      'organizations/pact.yaml': 'name: Pact\nkind: subject\n',
      'chairmanships/b.yaml': `state: state/b\nof: ${pact}\nstart: "2020-01-01"\n`,
      'sources/own.yaml':
        'publisher: A\npublisherParty: organization/pact\ntitle: A\nurl: https://example.org/a\npublished: "2020-02-02"\nlanguage: en\nkind: news\n',
    })
    const term = recordById(dataset, 'chairmanship/b')
    const cite = (by: 'state/a' | null) =>
      ({ source: 'source/own', paragraph: null, phrase: 'so', by, manner: 'reported', note: null }) as const
    const teller = (by: 'state/b' | null, ...cited: readonly ('state/a' | null)[]) =>
      tellerOf(dataset, term, { by, evidence: cited.map(cite) })
    expect([
      teller('state/b', 'state/a'),
      teller(null, 'state/a'),
      teller(null, null, 'state/a'),
      teller(null, null),
    ]).toEqual(['chair', 'member', 'member', 'organization'])
    expect(tellerOf(dataset, undefined, { by: 'state/a', evidence: [] })).toBe('third-party')
  })
  test('on several pages on the day of the first, and nobody who speaks for nobody', () => {
    const page = (day: string) =>
      `publisher: P\ntitle: T\nurl: https://example.org/${day}\npublished: "${day}"\nlanguage: en\nkind: news\n`
    const dataset = datasetOf({
      'states/a.yaml': 'name: A\n',
      'organizations/pact.yaml': 'name: Pact\nkind: subject\n',
      'chairmanships/a.yaml': `state: state/a\nof: ${pact}\nstart: "2020-01-01"\n`,
      'persons/x.yaml': `name: X\ntenures:\n${tenure('a', 'state/a', before) + tenure('s', pact, within)}`,
      'persons/y.yaml': 'name: Y\n',
      'sources/early.yaml': page('2010-05-05'),
      'sources/late.yaml': page('2020-05-05'),
    })
    const term = recordById(dataset, 'chairmanship/a')
    const cite = (source: 'source/early' | 'source/late') =>
      ({ source, paragraph: null, phrase: 'so', by: null, manner: 'reported', note: null }) as const
    const teller = (by: 'person/x' | 'person/y', ...sources: readonly ('source/early' | 'source/late')[]) =>
      tellerOf(dataset, term, { by, evidence: sources.map(cite) })
    expect(teller('person/x', 'source/late', 'source/early')).toBe('chair')
    expect(teller('person/x', 'source/late')).toBe('organization')
    expect(teller('person/y', 'source/late')).toBe('third-party')
  })
})
