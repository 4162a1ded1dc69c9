import { compile } from '@csto-record/domain/compile'
import { datasetOf, filesOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { smallRecord, smallTexts } from '../mutation/small-record.ts'
import { countsOf, formatCounts } from './counts.ts'

const files = filesOf(smallRecord)
const { readable } = compile(files)

test('counts say how many facts were held against a text', () => {
  const counts = countsOf(readable, files.length, smallTexts)
  expect(counts.files).toBe(files.length)
  expect(counts.withEvidence).toBe(counts.facts)
  expect(counts.verified).toBeGreaterThan(5)
  expect(counts.verified).toBeLessThan(counts.facts)
  expect(formatCounts(counts)).toContain(`${counts.verified} verified against a text`)
})

test('without texts nothing is verified, and the oldest facts are named, the oldest source first', () => {
  const counts = countsOf(readable, files.length, null)
  expect(counts.verified).toBeNull()
  expect(counts.oldestUnverified).toHaveLength(10)
  const days = counts.oldestUnverified.map(({ published }) => published)
  expect(days).toEqual(days.toSorted())
  expect(formatCounts(counts)).not.toContain('verified against')
})

test('a fact of undated sources alone comes last, and is said to be undated', () => {
  const page = (published: string) =>
    `publisher: P\ntitle: T\nurl: https://example.org/${published}\nlanguage: en\nkind: news\n${published === '' ? '' : `published: "${published}"\n`}`
  const body = (...sources: readonly string[]) =>
    `name: B\nevidence:\n${sources.map((id) => `  - { source: source/${id}, phrase: B, supports: [name] }\n`).join('')}`
  const dataset = datasetOf({
    'sources/dated.yaml': page('2020-01-02'),
    'sources/undated.yaml': page(''),
    'bodies/a.yaml': body('undated'),
    'bodies/b.yaml': body('undated', 'dated'),
  })
  const counts = countsOf(dataset, 4, null)
  expect(counts.oldestUnverified).toEqual([
    { path: 'body/b name', published: '2020-01-02' },
    { path: 'body/a name', published: null },
  ])
  expect(formatCounts(counts)).toContain('  2020-01-02  body/b name\n  undated     body/a name')
})
