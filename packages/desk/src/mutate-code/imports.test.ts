import { expect, test } from 'vitest'
import { importsOf, reaching, testsFor } from './imports.ts'

test('what runs is imported: types are left out', () => {
  const source = [
    "import type { A } from './a.ts'",
    "import { type B } from './b.ts'",
    "import { c, type C } from './c.ts'",
    "import './d.ts'",
    "export * from './e.ts'",
    "export { f } from './f.ts'",
    "const g = await import('./g.ts')",
  ].join('\n')
  expect(importsOf('x.ts', source)).toEqual(['./c.ts', './d.ts', './e.ts', './f.ts', './g.ts'])
})

const importers = new Map([
  ['packages/a/x.ts', ['packages/a/x.test.ts', 'packages/a/index.ts', 'packages/a/x.test-prop.ts']],
  [
    'packages/a/index.ts',
    [
      'packages/a/z/z.test-prop.ts',
      'packages/b/y.ts',
      'packages/b/y.test.ts',
      'packages/a/z.test.ts',
      'packages/a/x.ts',
    ],
  ],
  ['packages/b/y.ts', ['packages/b/y.test.ts', 'packages/b/the-record.test.ts']],
])

test('files reach a file through others, each once and nearest first', () => {
  expect(reaching(importers, 'packages/a/index.ts').map(({ file, steps }) => [file, steps])).toEqual([
    ['packages/a/index.ts', 0],
    ['packages/a/x.ts', 1],
    ['packages/a/z.test.ts', 1],
    ['packages/a/z/z.test-prop.ts', 1],
    ['packages/b/y.test.ts', 1],
    ['packages/b/y.ts', 1],
    ['packages/a/x.test-prop.ts', 2],
    ['packages/a/x.test.ts', 2],
    ['packages/b/the-record.test.ts', 2],
  ])
})

test('tests beside a file come first, then those of its package, then others, properties of its own last; what goes through everything is not asked', () => {
  const beside = ['packages/a/x.test.ts', 'packages/a/x.test-prop.ts']
  expect(testsFor(importers, 'packages/a/x.ts', 9)).toEqual([
    'packages/a/x.test.ts',
    'packages/a/z.test.ts',
    'packages/b/y.test.ts',
    'packages/a/x.test-prop.ts',
  ])
  expect(testsFor(importers, 'packages/a/x.ts', 2)).toEqual(beside)
  expect(testsFor(importers, 'packages/a/alone.ts', 2)).toEqual([])
})
