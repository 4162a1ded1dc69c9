import MiniSearch from 'minisearch'
import { afterEach, expect, test, vi } from 'vitest'
import { search } from './queries/search.ts'
import { example } from './testing/example.ts'
import { warmSearch } from './warm-search.ts'

afterEach(() => vi.restoreAllMocks())

test('after it no question makes an index', () => {
  const indexing = vi.spyOn(MiniSearch.prototype, 'addAll')
  warmSearch(example)
  expect(indexing).toHaveBeenCalledTimes(1)
  for (const q of ['session', 'who is Secretary General', 'next session', 'Жээнов 2019']) search(example, { q })
  search(example, { q: 'session', knownBy: '2020-01-01' })
  expect(indexing).toHaveBeenCalledTimes(1)
})
