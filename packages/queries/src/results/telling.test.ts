import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { tellingsOf } from './telling.ts'

const source = (published: string | null) =>
  `publisher: G\ntitle: T\nurl: https://example.org/${published}\nlanguage: en\nkind: news\n${published === null ? '' : `published: "${published}"\n`}`
const told = (...cited: readonly (readonly [source: string, says: string | null, by?: string])[]) => {
  const dataset = datasetOf({
    'sources/month.yaml': source('2019-05'),
    'sources/first.yaml': source('2019-05-02'),
    'sources/last.yaml': source('2019-05-31'),
    'sources/undated.yaml': source(null),
    'events/e.yaml': `name: E\nkind: meeting\nevidence:\n${cited
      .map(
        ([slug, says, by], at) =>
          `  - { source: source/${slug}, phrase: p${at}, supports: [name]${says === null ? '' : `, says: ${says}`}${by === undefined ? '' : `, by: ${by}`} }\n`,
      )
      .join('')}`,
  })
  return dataset.events.flatMap((event) =>
    tellingsOf(dataset, event).map((one) => `${one.source.id.slice(7)} ${one.says} ${one.by} ${one.evidence.length}`),
  )
}

test('what sources tell comes in the order in which they were surely out, undated ones last', () => {
  expect(told(['undated', 'held'], ['month', 'held'], ['first', 'planned'])).toEqual([
    'first planned null 1',
    'month held null 1',
    'undated held null 1',
  ])
})
test('of two that were out by one day the one that may be older comes first', () => {
  expect(told(['last', 'held'], ['month', 'planned'])).toEqual(['month planned null 1', 'last held null 1'])
  expect(told(['month', 'planned'], ['last', 'held'])).toEqual(['month planned null 1', 'last held null 1'])
})
test('one source tells a stage once, unless on the word of others', () => {
  expect(told(['first', 'held'], ['first', 'held'], ['first', 'held', 'person/x'], ['first', 'planned'])).toEqual([
    'first held null 2',
    'first held person/x 1',
    'first planned null 1',
  ])
})
test('what says nothing of the stage, or rests on a page that is not there, is left out', () => {
  expect(told(['first', null], ['none', 'held'])).toEqual([])
})
