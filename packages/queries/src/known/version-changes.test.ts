import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { versionChanges } from './version-changes.ts'

const state = (name: string) => `name: ${name}\nevidence: [{ source: source/a, phrase: it is, supports: [name] }]\n`
const before = datasetOf(
  {
    'states/a.yaml': state('A'),
    'states/b.yaml': state('B'),
    'states/d.yaml': state('D'),
    'states/e.yaml': state('E'),
  },
  { version: '1.0.0' },
)
const after = {
  ...datasetOf(
    {
      'states/a.yaml': state('A, renamed'),
      'states/c.yaml': state('C'),
      'states/d2.yaml': state('D'),
      'states/e2.yaml': state('E, too'),
    },
    { version: '2.0.0' },
  ),
  redirects: [
    { from: 'state/d', to: 'state/d2', reason: 'a clearer name' },
    { from: 'state/e', to: 'state/e2', reason: 'a clearer name' },
    { from: 'state/b', to: null, reason: 'the source was a forgery' },
  ],
} as const

test('statements tell what was said and what is said, and why what is gone is gone', () => {
  const { added, statements } = versionChanges(before, after)
  expect(added).toEqual(['state/c'])
  expect(statements.map(({ statement, kind, before: was, after: is }) => [statement, kind, was, is])).toEqual([
    ['state/a/name', 'changed', 'A', 'A, renamed'],
    ['state/c/name', 'added', null, 'C'],
    ['state/e2/name', 'changed', 'E', 'E, too'],
    ['state/b/name', 'withdrawn', 'B', null],
  ])
  expect(statements.map(({ reason }) => reason)).toEqual([null, null, null, 'the source was a forgery'])
  expect(statements[0]?.sources).toEqual(['source/a'])
})

test('a record under another id is no new record, and what it states as before is no change', () => {
  const { gone, added, statements } = versionChanges(before, after)
  expect(gone).toEqual([
    { id: 'state/b', to: null, reason: 'the source was a forgery' },
    { id: 'state/d', to: 'state/d2', reason: 'a clearer name' },
    { id: 'state/e', to: 'state/e2', reason: 'a clearer name' },
  ])
  expect(added).not.toContain('state/d2')
  expect(statements.some(({ record }) => record === 'state/d2')).toBe(false)
})

test('a record that went without a word is gone for no known reason', () => {
  const { gone } = versionChanges(before, { ...after, redirects: [] })
  expect(gone.every(({ to, reason }) => to === null && reason === null)).toBe(true)
})

test('a version does not differ from itself', () => {
  expect(versionChanges(after, after)).toEqual({ added: [], gone: [], statements: [] })
})
