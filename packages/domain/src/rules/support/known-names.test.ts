import { expect, test } from 'vitest'
import { recordById } from '../../dataset.ts'
import { factsOf } from '../../facts.ts'
import { datasetOf } from '../../testing.ts'
import { runsOf, sharedRun, wordsWithNames } from './known-names.ts'
import { idsIn, mayName, namedIn } from './name-index.ts'
import { placeOfFact } from './place.ts'

test('a long name is one word of a text, the longest first; short names and others are words each', () => {
  const dataset = datasetOf({
    'organizations/a.yaml': 'name: Council of Heads\nkind: other\n',
    'organizations/b.yaml': 'name: Council of Heads of State\nkind: other\nnames: [{ text: Совет глав государств }]\n',
    'organizations/c.yaml': 'name: Joint Staff\nkind: other\n',
  })
  const words = (text: string) => wordsWithNames(dataset, text).join(' ')
  expect(words('The Council of Heads of State met')).toBe('the council_of_heads_of_state met')
  expect(words('The Council of Heads met')).toBe('the council_of_heads met')
  expect(words('the Joint Staff and the Council of Ministers')).toBe('the joint staff and the council of ministers')
  expect(words('Council of')).toBe('council of')
  expect(words('the Council of Heads of State, Council of Heads')).toBe(
    'the council_of_heads_of_state council_of_heads',
  )
  expect(words('')).toBe('')
})
test('the name of an office is one word as well', () => {
  const tenure = 'tenures: { t: { office: Chair of the Council, of: organization/a } }\n'
  const dataset = datasetOf({
    'organizations/a.yaml': 'name: A\nkind: other\n',
    'persons/x.yaml': `name: X\n${tenure}`,
  })
  expect(wordsWithNames(dataset, 'the Chair of the Council spoke')).toEqual(['the', 'chair_of_the_council', 'spoke'])
})
test('runs are all words on end, of which some must mean something', () => {
  const words = 'of the water and the grain'.split(' ')
  expect([...runsOf(words, { length: 5, meaning: 1 })]).toEqual(['of the water and the', 'the water and the grain'])
  expect([...runsOf(words, { length: 5, meaning: 2 })]).toEqual(['the water and the grain'])
  expect([...runsOf(words, { length: 6, meaning: 2 })]).toEqual(['of the water and the grain'])
  expect([...runsOf(words, { length: 7, meaning: 1 })]).toEqual([])
})
test('the first run that two texts share is told, and null where they share none', () => {
  expect(sharedRun(new Set(['a', 'b', 'c']), new Set(['c', 'b']))).toBe('b')
  expect(sharedRun(new Set(['a']), new Set(['b']))).toBeNull()
})

const people = datasetOf({
  'persons/anna.yaml': 'name: Anna Primerova\n',
  'persons/boris.yaml': 'name: Boris Sample\n',
  'persons/carl.yaml': 'name: Carl Sample\n',
  'persons/dora.yaml': 'name: Dora Sample\n',
  'persons/ed.yaml': 'name: Ed Wren\n',
  'persons/fay.yaml': 'name: Fay Crane\n',
  'places/lake.yaml': 'name: Lake\n',
})
test('a text names a person in full, or by a family name of five letters that nobody else has', () => {
  const named = (text: string) => [...namedIn(people, 'person', text)]
  expect(named('Anna Primerova spoke')).toEqual(['person/anna'])
  expect(named('Primerova spoke')).toEqual(['person/anna'])
  expect(named('Anna spoke')).toEqual([])
  expect(named('Sample spoke')).toEqual([])
  expect(named('Carl Sample spoke')).toEqual(['person/carl'])
  expect(named('Wren spoke')).toEqual([])
  expect(named('Crane spoke')).toEqual(['person/fay'])
  expect([...namedIn(people, 'place', 'at the Lake')]).toEqual(['place/lake'])
})
test('a text may name somebody by a word that two people have, and by one that three have only in full', () => {
  const may = (id: 'person/boris' | 'person/ed' | 'person/fay', text: string) => mayName(people, 'person', id, text)
  expect(may('person/boris', 'Sample spoke')).toBe(false)
  expect(may('person/boris', 'Boris spoke')).toBe(true)
  expect(may('person/ed', 'Ed spoke')).toBe(false)
  expect(may('person/ed', 'Wren spoke')).toBe(true)
  const two = datasetOf({ 'persons/a.yaml': 'name: Ann Sample\n', 'persons/b.yaml': 'name: Bob Sample\n' })
  expect(mayName(two, 'person', 'person/a', 'Sample spoke')).toBe(true)
  expect(mayName(two, 'person', 'person/none', 'Sample spoke')).toBe(false)
  const all = datasetOf(Object.fromEntries(['a', 'b', 'c'].map((slug) => [`persons/${slug}.yaml`, 'name: Li Wu\n'])))
  expect(mayName(all, 'person', 'person/a', 'then Li Wu spoke')).toBe(true)
  expect(mayName(all, 'person', 'person/a', 'then Li Bo spoke')).toBe(false)
})
test('ids of a type are found wherever they stand in a value', () => {
  const value = { who: 'person/a', with: ['person/b', { at: 'place/c' }], note: 'of person/d', none: null, n: 5 }
  expect(idsIn(value, 'person')).toEqual(['person/a', 'person/b'])
  expect(idsIn(value, 'place')).toEqual(['place/c'])
})
test('a fact stands at its field, or at its entry of a list', () => {
  const dataset = datasetOf({
    'events/e.yaml':
      'name: E\nkind: meeting\nstart: "2019"\nagenda: [{ key: a, summary: A }, { key: b, summary: B }]\nbodies: [body/x, body/y]\n',
  })
  const event = recordById(dataset, 'event/e')
  if (event === undefined) throw new Error('no event')
  const places = factsOf(event).map((fact) => placeOfFact(event, fact).join('.'))
  expect(places).toEqual(expect.arrayContaining(['start', 'agenda.0', 'agenda.1', 'bodies.0', 'bodies.1']))
  expect(placeOfFact(event, { field: 'agenda', key: 'none' })).toEqual(['agenda'])
  expect(placeOfFact(event, { field: 'agenda', key: null })).toEqual(['agenda'])
  expect(placeOfFact(event, { field: 'start', key: 'x' })).toEqual(['start'])
})
