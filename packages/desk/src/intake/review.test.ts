import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { deskRecord } from '../testing/record.ts'
import { draftPage } from './draft-page.ts'
import { formatReview } from './format-review.ts'
import { reviewOf } from './review.ts'

const dataset = datasetOf(deskRecord)
const texts = {
  'a.txt': 'The third session of the Lake Council was held on 3 April 2019 in Bishkek.',
  'b.txt': 'The third session of the Lake Council was held on 3 April 2019. Nadia Unknownova spoke.',
  'c.txt': 'The second session of the Lake Council was held on 3 May 2018 in Bishkek. Boris Sample spoke.',
  'd.txt': 'The second session of the Lake Council was held on 2 May 2018.',
  'e.txt': '28 листопада 2024 року відбулося засідання ради, прийшли делегати.',
}
const review = reviewOf(Object.entries(texts).map(([name, text]) => draftPage(dataset, name, text)))

test('A review joins what several texts tell of one event', () => {
  expect(review.fresh).toEqual([
    {
      path: 'events/2019-04-03-lake-council-3.yaml',
      files: ['a.txt', 'b.txt'],
      values: [
        'kind: session',
        'start: 2019-04-03',
        'place: place/bishkek',
        'bodies: body/lake-council',
        'series: body/lake-council sessions 3',
      ],
      twins: [],
    },
  ])
  expect(review.held).toMatchObject([
    {
      id: 'event/2018-05-02-lake-council-2',
      files: ['c.txt', 'd.txt'],
      added: ['participants: person/boris-sample'],
      contradicted: ['start: 2018-05-03 in c.txt, 2018-05-02 on record'],
    },
  ])
  expect(review.unknown).toEqual([{ name: 'Nadia Unknownova', files: ['b.txt'] }])
  expect(review.unread).toEqual([{ file: 'e.txt', language: 'uk' }])
})

test('A review ends with a table, a row for each text and one for all', () => {
  const lines = formatReview(review).split('\n')
  const table = lines.slice(lines.findIndex((line) => line.startsWith('text ')))
  expect(table).toHaveLength(Object.keys(texts).length + 2)
  expect(table[0]).toBe('text     language  source  new events  held  to add  contradicts  unknown names')
  expect(table.at(-1)).toMatch(/^5 texts +2 +6 +1 +1 +1$/)
  expect(formatReview(review)).toContain(
    'Contradicting the record (1)\n  event/2018-05-02-lake-council-2, by c.txt, d.txt\n    ! start: 2018-05-03 in c.txt',
  )
})
