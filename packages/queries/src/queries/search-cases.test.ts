import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataset } from '@csto-record/domain/dataset'
import { describe, expect, test } from 'vitest'
import { search } from './search.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const rows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const isFound = (q: string, within: string, ids: string): void => {
  const { hits } = search(dataset, { q, limit: 20 })
  const first = hits.slice(0, Number(within)).map(({ record }) => record.id)
  const right = ids.split(' ')
  expect(first.some((id) => right.includes(id)) || { found: first, right }).toBe(true)
}

const own = rows(readFileSync(at('../testing/search-cases.tsv'), 'utf8'))
describe.each([...new Set(own.map(([kind = '']) => kind))])('questions of %s', (kind) => {
  test.each(own.filter(([of]) => of === kind))(
    '%s: "%s" leads within %s to %s',
    (_kind, q = '', within = '', ids = '') => {
      isFound(q, within, ids)
    },
  )
})

/** Cases from outside, kept beside the repository where it is worked on. */
const outside = at('../../../../../shared/cases/search.tsv')
describe('questions from outside', () => {
  if (!existsSync(outside)) test.skip('are absent: no ../shared/cases/search.tsv beside the repository', () => {})
  else
    test.each(rows(readFileSync(outside, 'utf8')))('"%s" leads within %s to %s', (q = '', within = '', ids = '') => {
      isFound(q, within, ids)
    })
})
