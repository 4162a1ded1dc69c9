import { expect, test } from 'vitest'
import { mutantsOf } from './mutants.ts'

const made = (source: string) => mutantsOf('a.ts', source).map(({ was, became }) => `${was} -> ${became}`)

test.each([
  ['a >= b', ['a >= b -> a > b']],
  ['a < b', ['a < b -> a <= b']],
  ['a === b', ['a === b -> a !== b']],
  ['a && b', ['a && b -> a || b']],
  ['a - b', ['a - b -> a + b']],
  ['a ?? b', ['a ?? b -> a']],
  ['a ? b : c', ['a ? b : c -> b', 'a ? b : c -> c']],
  ['!a', ['!a -> a']],
  ['true', ['true -> false']],
  ['a + 5', ['a + 5 -> a - 5', '5 -> (5 + 1)']],
  ['a[0]', ['a[0] -> a.at(-1)', '0 -> (0 + 1)']],
  ['a?.[0]', ['a?.[0] -> a?.at(-1)', '0 -> (0 + 1)']],
  ['a.at(-1)', ['a.at(-1) -> a.at(0)']],
  ['a.filter(b)', ['a.filter(b) -> a']],
  ['a.toSorted(b)', ['a.toSorted(b) -> a']],
  ['a.some(b)', ['a.some(b) -> a.every(b)']],
  ['Math.min(a, b)', ['Math.min(a, b) -> Math.max(a, b)']],
])('%s can be written wrongly', (expression, expected) => {
  expect(made(`const x = ${expression}`).toSorted()).toEqual(expected.toSorted())
})

test('a guard can be taken out', () => {
  expect(made('const f = (a) => {\n  if (a) return b\n}')).toEqual(['a -> false'])
})

test.each([
  ['texts that are joined are no sum', "const x = 'a' + b"],
  ['types do not run', "type A = B extends 'a' ? 1 : 2\nimport type { C } from './c.ts'"],
  ['examples and messages are data', 'const x = { examples: [a > b], message: a ? b : c }'],
  ['of a comparison that gives -1 only the sign counts', 'const x = -1'],
  ['what begins a statement cannot be put in brackets where no semicolon ends a line', 'a.filter(b).forEach(c)'],
])('nothing is made of what is no mistake: %s', (_, source) => {
  expect(made(source)).toEqual([])
})

test('a mutant says its line', () => {
  expect(mutantsOf('a.ts', 'const a = 1\n\nconst b = c > d').map(({ line }) => line)).toEqual([1, 3])
})

test('a text that does not parse is told with its name', () => {
  expect(() => mutantsOf('a.ts', 'const = 1')).toThrow('a.ts does not parse')
})
