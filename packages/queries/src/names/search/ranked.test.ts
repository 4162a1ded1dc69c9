import type { Id } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { describe, expect, test } from 'vitest'
import { search } from '../../queries/search.ts'
import { groundOf } from './ground-of.ts'
import { readQuestion } from './question.ts'
import { ranked } from './ranked.ts'

const page = (title: string) =>
  `publisher: Gazette\ntitle: ${title}\nurl: https://example.org/${title.replaceAll(' ', '-')}\npublished: "2019-05-02"\nlanguage: en\nkind: news\n`
const event = (name: string, kind: string, start: string, more = '') =>
  `name: ${name}\nkind: ${kind}\n${start === '' ? '' : `start: "${start}"\n`}${more}`
const cite = (source: string) => `evidence: [{ source: source/${source}, phrase: so, supports: [name] }]\n`
const dataset = datasetOf(
  {
    'organizations/pact.yaml': 'name: Example Pact\nkind: subject\n',
    'states/xanadu.yaml': 'name: Xanadu\n',
    'persons/lukashenko.yaml':
      'name: Ivan Lukashenko\nstate: state/xanadu\ntenures:\n  head: { office: President, of: state/xanadu, start: "2015", end: ".." }\n',
    'persons/petrov.yaml':
      'name: Petr Petrov\ntenures:\n  head: { office: President, of: state/xanadu, start: "2005", end: "2014" }\n',
    'sources/grain.yaml': page('Prices of grain'),
    'sources/water.yaml': page('Water and bread'),
    'sources/salt.yaml': page('Salt pepper sugar honey'),
    'documents/salt-act.yaml': 'name: Act on salt pepper sugar honey\nkind: decision\n',
    'documents/grain-act.yaml': `name: Act on grain of 2 May 2018\nkind: decision\nsigned: "2018-05-02"\n${cite('water')}`,
    'documents/bread-act.yaml': 'name: Act on bread\nkind: decision\n',
    'events/drill-old.yaml': event('Old drill', 'exercise', '2017-03-01'),
    'events/drill-late.yaml': event('Late drill', 'exercise', '2020-05-31'),
    'events/drill-today.yaml': event('Drill of the day', 'exercise', '2020-06-01'),
    'events/drill-soon.yaml': event('Drill to come', 'exercise', '2020-06-02'),
    'events/drill-month.yaml': event('Drill of June', 'exercise', '2020-06'),
    'events/drill-far.yaml': event('Far drill', 'exercise', '2021-01-01'),
    'events/drill-undated.yaml': event('Some drill', 'exercise', ''),
    'events/talk-of-drill.yaml': event('Talks', 'meeting', '2020-05-30', 'note: A drill was spoken of.\n'),
  },
  { asOf: '2020-06-01' },
)
const ground = groundOf(dataset)
const ids = (q: string, filter: (id: Id) => boolean = () => true) =>
  ranked(ground, q, readQuestion(ground, q), filter).map(({ id }) => id)
const why = (q: string, at = 0) => search(dataset, { q }).hits[at]?.why

describe('the day of the record', () => {
  const kinds = (q: string) =>
    ranked(ground, q, readQuestion(ground, q), () => true).flatMap(({ id, lead }) =>
      lead?.kind === 'next' || lead?.kind === 'last' ? [[id.replace('event/drill-', ''), lead.kind, lead.day]] : [],
    )
  test('parts what is next, the nearest first, from what it may still be in the middle of', () => {
    expect(kinds('next drill')).toEqual([
      ['soon', 'next', '2020-06-02'],
      ['month', 'next', '2020-06-30'],
      ['far', 'next', '2021-01-01'],
    ])
  })
  test('parts what was last, the latest first, the day itself among them', () => {
    expect(kinds('last drill')).toEqual([
      ['today', 'last', '2020-06-01'],
      ['late', 'last', '2020-05-31'],
      ['old', 'last', '2017-03-01'],
    ])
  })
  test.each(['Last drill', 'LATEST drill', 'последний drill'])('is asked for in any case and language: %s', (q) => {
    expect(kinds(q)[0]).toEqual(['today', 'last', '2020-06-01'])
  })
  test('parts nothing where the word is all that is asked, or where it is not asked', () => {
    expect(kinds('last')).toEqual([])
    expect(kinds('drill')).toEqual([])
  })
})

describe('what leads', () => {
  test('is every drill, each once, those that a filter keeps', () => {
    const all = ids('last drill')
    expect(new Set(all).size).toBe(all.length)
    expect(all).toContain('event/drill-undated')
    expect(ids('last drill', (id) => id === 'event/drill-old')).toEqual(['event/drill-old'])
    expect(ids('president of Xanadu', (id) => id !== 'person/lukashenko')).not.toContain('person/lukashenko')
    expect(ids('Xanadu', (id) => id !== 'state/xanadu')).not.toContain('state/xanadu')
  })
  test('is the name before all that has its words', () => {
    expect(ids('Old drill')[0]).toBe('event/drill-old')
    expect(why('Old drill')).toEqual([{ asked: 'Old drill', found: 'Old drill', fields: ['name'], kind: 'name' }])
  })
  test('is the title of a source only where that is long enough to be meant itself', () => {
    expect(ids('Salt pepper sugar honey')[0]).toBe('source/salt')
    expect(ids('salt pepper sugar')[0]).toBe('document/salt-act')
    expect(ids('Water and bread')[0]).toBe('document/bread-act')
  })
  test('is an act by its name though its date is another, and the date is told of apart', () => {
    expect(ids('Act on grain of 2 May 2018')[0]).toBe('document/grain-act')
    expect(why('act on bread of 3 May 2017')).toMatchObject([
      { kind: 'name', found: 'Act on bread' },
      { asked: '3 May 2017', kind: 'dropped', found: null },
    ])
  })
  test('is whoever holds an office, and whoever held it where the last one is asked for', () => {
    expect(ids('president of Xanadu')[0]).toBe('person/lukashenko')
    expect(ids('who is the president of Xanadu')[0]).toBe('person/lukashenko')
    expect(ids('former president of Xanadu')[0]).toBe('person/petrov')
    expect(ids('president of Xanadu 2014')[0]).toBe('person/petrov')
    expect(ids('president of Xanadu 2015')[0]).toBe('person/lukashenko')
  })
})

describe('words', () => {
  test('that every one has come before words of which some are dropped', () => {
    expect(ids('grain act')[0]).toBe('document/grain-act')
    expect(ids('grain act zzzzz')[0]).toBe('document/grain-act')
    expect(ids('zzzzz yyyyy grain xxxxx')).toEqual([])
  })
  test('in what tells of others come after those in what is looked for', () => {
    const found = ids('grain')
    expect(found.indexOf('source/grain')).toBeGreaterThan(found.indexOf('document/grain-act'))
    expect(ids('prices')).toEqual(['source/grain'])
  })
  test('that only the title of a source has lead to what rests on it, after what has them itself', () => {
    expect(ids('act water')).toContain('document/grain-act')
    expect(why('water', ids('water').indexOf('document/grain-act'))).toMatchObject([{ fields: ['told'] }])
  })
  test.each<[string, string, string, readonly string[]]>([
    ['Lukashenko xylophone', 'exact', 'Lukashenko', ['name']],
    ['Лукашенко xylophone', 'transliterated', 'Lukashenko', ['name']],
    ['Loukachenko', 'sound', 'Lukashenko', ['names']],
    ['Lukash', 'prefix', 'Lukashenko', ['name']],
    ['Lukasjenko', 'fuzzy', 'Lukashenko', ['name']],
  ])('“%s” are found as %s by %s', (q, kind, found, fields) => {
    const hit = search(dataset, { q }).hits.find(({ record }) => record.id === 'person/lukashenko')
    expect(hit?.why[0]).toMatchObject({ kind, found, fields: expect.arrayContaining([...fields]) })
  })
})
