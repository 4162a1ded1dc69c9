import type { Id } from '@csto-record/domain'
import { recordById } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import type { SearchField } from './fields.ts'
import { searchDocument } from './search-document.ts'

const page =
  'publisher: Gazette\ntitle: Grain and water\nurl: https://example.org/a\npublished: "2019-05-02"\nlanguage: en\nkind: news\n'
const cite = (path: string) => `evidence: [{ source: source/page, phrase: so, supports: [${path}] }]\n`
const dataset = datasetOf({
  'sources/page.yaml': page,
  'states/xanadu.yaml':
    'name: Xanadu\nnames: [{ text: Ксанаду }]\nmemberships:\n  pact: { of: organization/pact, role: member, start: "2002", end: "2010", suspensions: [{ key: first, summary: Out for a year, start: "2005", end: "2006" }] }\n  still: { of: organization/pact, role: observer, start: "2012", end: ".." }\n',
  'organizations/pact.yaml': 'name: Example Pact\nkind: subject\nacronym: EXPA\n',
  'bodies/council.yaml':
    'name: Council\nparent: organization/pact\nseries: [{ key: sessions, name: regular sessions, numbering: ordinal }]\n',
  'bodies/lone.yaml': 'name: Lone body\n',
  'forces/brigade.yaml': 'name: Brigade\nparent: body/council\n',
  'places/town.yaml': 'name: Town\nstate: state/xanadu\n',
  'topics/trade.yaml': 'name: Trade\ndefinition: Exchange\n',
  'persons/jane.yaml':
    'name: Jane Example\nnames: [{ text: Lukashenka }]\nstate: state/xanadu\ntenures:\n  head: { office: President, of: state/xanadu, start: "2015", end: ".." }\n',
  'events/third.yaml': `name: Third session\nkind: session\nstart: "2019-04-10"\nplace: place/town\nbodies: [body/council]\nforces: [force/brigade]\nseries: { of: body/council, key: sessions, number: 3 }\nchair: { who: person/jane }\nparticipants: [{ who: state/xanadu }]\ntopics: [topic/trade]\nagenda: [{ key: a, summary: Prices of grain }]\nremarks:\n  r: { speaker: person/jane, summary: Bread is dear }\n${cite('name')}`,
  'events/plain.yaml': 'name: Plain talks\nkind: meeting\n',
  'documents/decision.yaml': `name: Decision\nkind: decision\nnumber: "17"\nbody: body/council\ntopics: [topic/trade]\n${cite('name')}`,
  'chairmanships/term.yaml':
    'state: state/xanadu\nof: organization/pact\nstart: "2019"\nend: "2020"\ncommitments:\n  water: { summary: Water for all, declaredBy: person/jane }\n',
})
const of = (id: string, field: SearchField): string => {
  const record = recordById(dataset, id as Id)
  if (record === undefined) throw new Error(`${id} is not there`)
  return searchDocument(dataset, record)[field].replaceAll(/\s+/g, ' ').trim()
}

describe('a record is searched', () => {
  test('by its name, its other names and its acronym, where it has them', () => {
    expect([of('state/xanadu', 'name'), of('state/xanadu', 'names')]).toEqual(['Xanadu', 'Ксанаду'])
    expect([of('organization/pact', 'acronym'), of('body/council', 'acronym'), of('state/xanadu', 'acronym')]).toEqual([
      'EXPA',
      '',
      '',
    ])
    expect(of('event/plain', 'names')).toBe('')
  })
  test('by what sort of thing it is, in words that are asked for', () => {
    expect(of('event/third', 'kind')).toMatch(/^session( summit)? 3$/)
    expect(of('event/plain', 'kind')).toBe('meeting')
    expect(of('document/decision', 'kind')).toBe('decision 17')
    expect(of('membership/xanadu/pact', 'kind')).toBe('membership member withdrawal suspension accession')
    expect(of('membership/xanadu/still', 'kind')).toBe('membership observer accession')
    expect(
      ['chairmanship/term', 'commitment/term/water', 'force/brigade', 'body/council'].map((id) => of(id, 'kind')),
    ).toEqual(['chairmanship', 'commitment', 'force', 'body'])
    expect(of('state/xanadu', 'kind')).toBe('')
  })
  test('by its prose, what was said at it and the words of its id', () => {
    expect(of('event/third', 'text')).toBe('Prices of grain Bread is dear event third')
    expect(of('event/plain', 'text')).toBe('event plain')
    expect(of('source/page', 'text')).not.toContain('source page')
  })
  test('by the names of what it belongs to', () => {
    expect(of('event/third', 'context')).toBe(
      'Town Xanadu Ксанаду Council Brigade regular sessions Jane Example Xanadu Trade',
    )
    expect(of('event/plain', 'context')).toBe('')
    expect(of('document/decision', 'context')).toBe('Council Trade')
    expect(of('membership/xanadu/pact', 'context')).toBe('Xanadu Ксанаду')
    expect([of('body/council', 'context'), of('force/brigade', 'context'), of('body/lone', 'context')]).toEqual([
      'Example Pact',
      'Council',
      '',
    ])
    expect(of('person/jane', 'context')).toBe('Xanadu President Xanadu')
    expect(of('chairmanship/term', 'context')).toMatch(/^Xanadu Ксанаду Jane Example/)
    expect(of('topic/trade', 'context')).toBe('')
  })
  test('by the titles of its sources, where a source tells of one thing', () => {
    expect([of('event/third', 'told'), of('document/decision', 'told')]).toEqual(['Grain and water', 'Grain and water'])
    expect(of('event/plain', 'told')).toBe('')
  })
  test('by the sound of its names, where it is a person', () => {
    expect(of('person/jane', 'sound')).toBe('~aksmpl ~lksnk')
    expect(of('state/xanadu', 'sound')).toBe('')
  })
})

describe('a summit', () => {
  const files = {
    'states/a.yaml': 'name: A\n',
    'organizations/pact.yaml': 'name: Pact\nkind: subject\n',
    'bodies/heads.yaml': 'name: Heads\ncomposition: Heads of state of the members\n',
    'bodies/staff.yaml': 'name: Staff\ncomposition: The staff of heads of state\n',
    'persons/ann.yaml': 'name: Ann\nstate: state/a\n',
    'persons/ben.yaml': 'name: Ben\nstate: state/b\n',
    'persons/cas.yaml': 'name: Cas\nstate: state/a\n',
    'chairmanships/a.yaml': 'state: state/a\nof: organization/pact\nstart: "2019-01-01"\nend: "2019-12-31"\n',
    'chairmanships/undated.yaml': 'state: state/a\nof: organization/pact\n',
    'chairmanships/running.yaml': 'state: state/a\nof: organization/pact\nstart: "2021-01-01"\nend: ".."\n',
  }
  const meeting = (kind: string, body: string, start: string, chair: string) =>
    `name: M\nkind: ${kind}\nbodies: [body/${body}]\n${start === '' ? '' : `start: "${start}"\n`}${chair === '' ? '' : `chair: { who: ${chair} }\n`}`
  const field = (id: string, name: SearchField, more: Readonly<Record<string, string>>): string => {
    const made = datasetOf({ ...files, ...more }, { asOf: '2021-06-01' })
    const record = recordById(made, id as Id)
    if (record === undefined) throw new Error(`${id} is not there`)
    return searchDocument(made, record)[name].replaceAll(/\s+/g, ' ').trim()
  }
  test.each([
    ['session', 'heads', 'session summit'],
    ['meeting', 'heads', 'meeting'],
    ['session', 'staff', 'session'],
  ])('is a %s of %s: %s', (kind, body, expected) => {
    expect(field('event/m', 'kind', { 'events/m.yaml': meeting(kind, body, '2019-05-05', '') })).toBe(expected)
  })
  test.each([
    ['a', 'heads', '2018-12-31', 'person/ann', 'A'],
    ['a', 'heads', '2019-01-01', 'person/ann', 'A Ann'],
    ['a', 'heads', '2019-12-31', 'person/ann', 'A Ann'],
    ['a', 'heads', '2020-01-01', 'person/ann', 'A'],
    ['a', 'heads', '', 'person/ann', 'A'],
    ['a', 'heads', '2019-05-05', 'person/ben', 'A'],
    ['a', 'heads', '2019-05-05', 'state/a', 'A'],
    ['a', 'heads', '2019-05-05', '', 'A'],
    ['a', 'staff', '2019-05-05', 'person/ann', 'A'],
    ['running', 'heads', '2021-06-01', 'person/ann', 'A Ann'],
    ['running', 'heads', '2021-06-02', 'person/ann', 'A'],
    ['undated', 'heads', '2019-05-05', 'person/ann', 'A'],
  ])(
    'the term %s is found by who chaired %s on “%s”, %s, only where that is its own head: %s',
    (term, body, start, chair, expected) => {
      const more = { 'events/m.yaml': meeting('session', body, start, chair) }
      expect(field(`chairmanship/${term}`, 'context', more)).toBe(expected)
    },
  )
  test('a head who chaired two of them is named once, and each head there was', () => {
    const more = {
      'events/m.yaml': meeting('session', 'heads', '2019-02-02', 'person/ann'),
      'events/n.yaml': meeting('session', 'heads', '2019-03-03', 'person/ann'),
      'events/o.yaml': meeting('session', 'heads', '2019-04-04', 'person/cas'),
    }
    expect(field('chairmanship/a', 'context', more)).toBe('A Ann Cas')
  })
})
