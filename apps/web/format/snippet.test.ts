import type { Why } from '@csto-record/queries/search-parts'
import { expect, test } from 'vitest'
import { proseOf, snippetOf } from './snippet.ts'

const inText = (found: string): Why => ({ asked: found, found, fields: ['text'], kind: 'exact' })

test('a word of the text stands with what is around it, cut between words', () => {
  const before = 'The council heard a long report on the work of all its members in the past half year and asked for a'
  const snippet = snippetOf(`${before} strategy against drugs.`, [inText('strategy')])
  expect(snippet?.words).toBe('strategy')
  expect(snippet?.after).toBe(' against drugs.')
  expect(snippet?.before).toMatch(/^… \S.* asked for a $/)
  expect(before).toContain(snippet?.before.slice(2).trim())
})
test('a word that stands in a name or nowhere has no place in the text', () => {
  expect(snippetOf('some text', [{ ...inText('some'), fields: ['name', 'text'] }])).toBeNull()
  expect(snippetOf('some text', [inText('other')])).toBeNull()
})
test('the words of an id are no text', () => {
  expect(proseOf({ id: 'event/2024-11-28-x', text: 'A session. event 2024 11 28 x' })).toBe('A session.')
  expect(proseOf({ id: 'source/a', text: 'A page.' })).toBe('A page.')
})
