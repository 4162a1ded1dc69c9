import { type Id, recordById } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { nameTerms, searchIndex, weightOf } from './search-index.ts'

const cite = (...sources: readonly string[]) =>
  `evidence: [${sources.map((source) => `{ source: source/${source}, phrase: so, supports: [name] }`).join(', ')}]\n`
const event = (more: string, kind = 'meeting') => `name: Talks\nkind: ${kind}\n${more}`
const dataset = datasetOf({
  'events/dated.yaml': event('start: "2019"\n'),
  'events/undated.yaml': event(''),
  'events/session.yaml': event('start: "2019"\n', 'session'),
  'events/cited.yaml': event(`start: "2019"\n${cite('a', 'b')}`),
  'events/twice.yaml': event(`start: "2019"\n${cite('a', 'a')}`),
  'bodies/b.yaml': 'name: Talking shop\n',
  'documents/d.yaml': 'name: Note on water\nkind: decision\n',
})
const weight = (id: string) => {
  const record = recordById(dataset, id as Id)
  if (record === undefined) throw new Error(`${id} is in the files`)
  return weightOf(record)
}

test('a record is likelier meant where it is dated, where more pages tell of it, and where it decides', () => {
  expect(weight('event/undated')).toBeCloseTo(weight('event/dated') * 0.4)
  expect(weight('event/session')).toBeGreaterThan(weight('event/dated'))
  expect(weight('event/cited')).toBeGreaterThan(weight('event/twice'))
  expect(weight('event/twice')).toBeGreaterThan(weight('event/dated'))
  expect(weight('event/cited')).toBeLessThan(weight('event/session'))
})
test('that it is of no day makes no record but an event less likely', () => {
  expect(weight('document/d')).toBeGreaterThan(0.4)
})
test('how many terms begin in a way is counted, none included', () => {
  const { begunBy, terms } = searchIndex(dataset)
  for (const beginning of ['talk', 't', 'zz', 'water', ''])
    expect(begunBy(beginning)).toBe([...terms].filter((term) => term.startsWith(beginning)).length)
  expect(begunBy('talk')).toBeGreaterThan(1)
})
test('the words of names are known apart from those of texts', () => {
  expect(nameTerms(dataset).has('water')).toBe(true)
  expect(nameTerms(dataset).has('meeting')).toBe(false)
})
