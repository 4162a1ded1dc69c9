import { expect, test } from 'vitest'
import { mutantsOf } from './mutants.ts'
import { switched } from './switched.ts'

const numbered = (source: string) => mutantsOf('a.ts', source).map((mutant, at) => ({ ...mutant, number: at + 1 }))
/** What a source gives with one mutant switched on: 0 for none. */
const resultOf = (source: string, on: number, values: object): unknown => {
  const code = switched(`const result = ${source}`, numbered(`const result = ${source}`))
  const body = `const __mutant = (number) => number === ${on}\n${code}\nreturn result`
  return new Function(...Object.keys(values), body)(...Object.values(values))
}
const described = (source: string) =>
  numbered(`const result = ${source}`).map(({ number, was, became }) => ({ number, text: `${was} -> ${became}` }))
const numberOf = (source: string, text: string) => described(source).find((one) => one.text === text)?.number ?? -1

test('a mistake inside another expression is made alone', () => {
  const source = '(a >= 2 && b) ? a - 1 : 0'
  const values = { a: 2, b: true }
  expect(resultOf(source, 0, values)).toBe(1)
  expect(resultOf(source, numberOf(source, 'a >= 2 -> a > 2'), values)).toBe(0)
  expect(resultOf(source, numberOf(source, 'a - 1 -> a + 1'), values)).toBe(3)
})

test('a call keeps its object, and a chain its short way out', () => {
  const source = 'a?.b.filter((one) => one > 1).length'
  expect(resultOf(source, 0, { a: { b: [1, 2] } })).toBe(1)
  const filter = numbered(`const result = ${source}`).find(({ became }) => became === 'a?.b')?.number ?? -1
  expect(resultOf(source, filter, { a: { b: [1, 2] } })).toBe(2)
  expect(resultOf(source, filter, { a: undefined })).toBeUndefined()
})

test('with no mutant switched on, or none made, a file does what it did', () => {
  const source = '((a > b && !c) || a === 3 ? [a, b].toSorted()[0] : [b, a].filter((one) => one >= 2).at(-1)) ?? a + 1'
  expect(switched(source, [])).toBe(source)
  for (const [a, b, c] of [
    [1, 2, true],
    [2, 1, false],
    [3, 3, true],
    [0, 0, false],
  ] as const) {
    const plain = new Function('a', 'b', 'c', `return ${source}`)(a, b, c)
    expect(resultOf(source, 0, { a, b, c })).toBe(plain)
  }
})
