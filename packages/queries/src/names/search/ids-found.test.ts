import { asDay } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { datasetAsKnown } from '../../known/dataset-as-known.ts'
import { idsFound } from './ids-found.ts'

const page = (day: string) =>
  `publisher: P\ntitle: T\nurl: https://example.org/${day}\npublished: "${day}"\nlanguage: en\nkind: news\n`
const event = (source: string) =>
  `name: Talks on grain\nkind: meeting\nevidence: [{ source: source/${source}, phrase: so, says: held, supports: [name, kind] }]\n`
const dataset = datasetOf({
  'sources/early.yaml': page('2019-01-01'),
  'sources/late.yaml': page('2020-01-01'),
  'events/early.yaml': event('early'),
  'events/late.yaml': event('late'),
  'documents/d.yaml': 'name: Act on grain\nkind: decision\n',
})

test('words lead to records of the type asked for alone', () => {
  expect(idsFound(dataset, 'event', 'grain')).toEqual(new Set(['event/early', 'event/late']))
  expect(idsFound(dataset, 'document', 'grain')).toEqual(new Set(['document/d']))
  expect(idsFound(dataset, 'body', 'grain')).toEqual(new Set())
  expect(idsFound(dataset, 'event', 'xylophone')).toEqual(new Set())
})
test('what was not known by a day is not found by it', () => {
  const known = datasetAsKnown(dataset, asDay('2019-06-01'))
  expect(idsFound(known, 'event', 'grain')).toEqual(new Set(['event/early']))
})
