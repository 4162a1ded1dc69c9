import { datasetOf, exampleFiles } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { differenceOf } from './diff.ts'
import { changelogOf, commentOf, withDataPart } from './markdown.ts'

const before = datasetOf({ ...exampleFiles })
const { 'states/yonder.yaml': _, ...rest } = exampleFiles
const after = {
  ...datasetOf({
    ...rest,
    'states/zembla.yaml': 'name: Zembla\nevidence:\n  - { source: source/example, phrase: Zembla, supports: [name] }\n',
    'persons/jane-example.yaml':
      'name: Janet Example\nevidence:\n  - { source: source/example, phrase: Jane Example, supports: [name] }\n',
  }),
  redirects: [{ from: 'state/yonder', to: 'state/zembla', reason: 'spelt otherwise' } as const],
}
const difference = differenceOf(before, after)

test('a changelog counts by type what came, went and changed, and says where ids went', () => {
  const text = changelogOf(difference)
  expect(text).toContain('| states | 1 | 1 | 0 | 0 |')
  expect(text).toContain('| persons | 0 | 0 | 1 | 0 |')
  expect(text).toContain('- `state/yonder` is now `state/zembla`')
  expect(text).toContain('Calls for: minor.')
  expect(changelogOf(differenceOf(before, before))).toBe('Nothing differs.\n\nCalls for: none.')
})

test('an id that is gone without a word, and one that was withdrawn, are told apart', () => {
  expect(changelogOf(differenceOf(before, { ...after, redirects: [] }))).toContain('`state/yonder` is gone')
  const withdrawn = { ...after, redirects: [{ from: 'state/yonder', to: null, reason: 'invented' } as const] }
  expect(changelogOf(differenceOf(before, withdrawn))).toContain('`state/yonder` was withdrawn')
})

test('a comment holds every fact that differs, folded up', () => {
  expect(commentOf(difference)).toContain('  ~ name: Jane Example -> Janet Example')
})

test('the part between the marks is written anew, and all around it stays', () => {
  const changelog = '# Changes\n<!-- record:diff v1 -->\nold\n<!-- record:diff end -->\nrest\n'
  expect(withDataPart(changelog, 'v2', 'new')).toBe(
    '# Changes\n<!-- record:diff v2 -->\nnew\n<!-- record:diff end -->\nrest\n',
  )
  expect(withDataPart('# Changes\n', 'v2', 'new')).toBeNull()
  expect(withDataPart('<!-- record:diff end -->\n<!-- record:diff v1 -->\n', 'v2', 'new')).toBeNull()
})
