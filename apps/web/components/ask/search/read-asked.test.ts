import { expect, test } from 'vitest'
import { readAsked } from './read-asked.ts'

const read = (search: string) => readAsked(new URLSearchParams(search))

test('a question is read with its kind and its place', () => {
  expect(read('?q= Astana &type=event&after=20')).toEqual({ q: 'Astana', type: 'event', after: 20 })
  expect(read('?q=Astana')).toEqual({ q: 'Astana', type: null, after: 0 })
})
test('no words ask nothing', () => {
  expect(read('?q=%20')).toBeNull()
  expect(read('')).toBeNull()
})
test('what does not fit is named, with what would be right', () => {
  expect(read('?q=a&type=party')).toMatch(/no kind of record “party”.*source, state/)
  expect(read('?q=a&type=toString')).toMatch(/no kind of record “toString”/)
  expect(read(`?q=${'a'.repeat(201)}`)).toMatch(/200 characters/)
  expect(read(`?q=${'a'.repeat(200)}`)).toMatchObject({ type: null })
})
test.each(['-20', '1.5', 'x', '1e400'])('a place that is none, %s, is the first', (after) => {
  expect(read(`?q=a&after=${after}`)).toMatchObject({ after: 0 })
})
