import { expect, test } from 'vitest'
import { lastBy, spansOf, stands } from './spans.ts'

const frames = [
  { from: '', values: ['a'] },
  { from: '2001-01-01', values: ['a', 'b'] },
  { from: '2002-01-01', values: ['b'] },
  { from: '2003-01-01', values: ['a', 'b'] },
]
const spans = spansOf(frames, (value) => value)

test('a value stands once for all frames in a row that have it', () => {
  expect(spans).toEqual([
    { value: 'a', from: '', until: '2002-01-01' },
    { value: 'b', from: '2001-01-01', until: null },
    { value: 'a', from: '2003-01-01', until: null },
  ])
})
test('on every day the spans give back the frame of that day', () => {
  for (const day of ['1990-01-01', '2001-01-01', '2001-12-31', '2002-01-01', '2002-12-31', '2003-01-01', '2030-01-01'])
    expect(
      spans
        .filter((span) => stands(span, day))
        .map(({ value }) => value)
        .toSorted(),
    ).toEqual(lastBy(frames, day)?.values)
})
test('before the first stretch there is none', () => {
  expect(lastBy([{ from: '2001-01-01' }], '2000-12-31')).toBeUndefined()
  expect(lastBy([{ from: '2001-01-01' }], '2001-01-01')).toEqual({ from: '2001-01-01' })
})
