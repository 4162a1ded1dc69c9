import { fileTypes, recordsOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { recordTitles } from './record-titles.ts'
import { longestTitle } from './title.ts'

test('every page of a record has a title of its own that fits', () => {
  const titles = recordTitles(dataset, 'CSTO Record')
  expect(titles.size).toBe(fileTypes.reduce((sum, type) => sum + recordsOf(dataset, type).length, 0))
  expect(new Set(titles.values()).size).toBe(titles.size)
  expect([...titles.values()].filter((title) => title.length > longestTitle || title.trim() !== title)).toEqual([])
  expect(titles.get('state/armenia')).toBe('Armenia · CSTO Record')
})

const source = (title: string, published: string) =>
  `publisher: Gazette\ntitle: ${title}\nurl: https://example.org/${title}\nlanguage: en\nkind: news\n${published === '' ? '' : `published: "${published}"\n`}`

test('those of one name are told apart by their days, then by a number', () => {
  const titles = recordTitles(
    datasetOf({
      'sources/a.yaml': source('News', '2020-05-01'),
      'sources/b.yaml': source('News', '2020-05-02'),
      'sources/c.yaml': source('News', '2020-05-02'),
      'sources/d.yaml': source('Other', ''),
    }),
    'S',
  )
  const of = (id: 'source/a' | 'source/b' | 'source/c' | 'source/d') => titles.get(id)
  expect(of('source/a')).toMatch(/, 1 May 2020 · S$/)
  expect([of('source/b'), of('source/c')].map((one) => one?.replace(/^.*2020/, ''))).toEqual([' (1) · S', ' (2) · S'])
  expect(of('source/d')).not.toMatch(/\(|2020/)
})
