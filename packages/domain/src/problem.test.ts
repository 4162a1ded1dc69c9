import { expect, test } from 'vitest'
import { compareProblems, formatProblem, type Problem } from './problem.ts'

const problem = (place: Partial<Problem>): Problem => ({
  rule: 'a-rule',
  severity: 'error',
  file: 'a.yaml',
  line: 1,
  column: 1,
  message: 'is wrong',
  tip: 'mend it',
  ...place,
})

test('a problem is told with its place, as far as it has one', () => {
  expect(formatProblem(problem({}))).toBe('a.yaml:1:1 a-rule: is wrong; mend it')
  expect(formatProblem(problem({ severity: 'warning', column: null }))).toBe(
    'a.yaml:1 a-rule (warning): is wrong; mend it',
  )
  expect(formatProblem(problem({ file: null, line: null, column: null }))).toBe('(dataset) a-rule: is wrong; mend it')
})

test('problems come by file, line and column; what has no place comes first', () => {
  const places = [
    { file: 'b.yaml' },
    { file: 'a.yaml', line: 2, column: 1 },
    { file: 'a.yaml', line: 1, column: 2 },
    { file: 'a.yaml', line: 1, column: 1 },
    { file: 'a.yaml', line: 1, column: null },
    { file: 'a.yaml', line: null, column: null },
    { file: null, line: null, column: null },
  ]
  const sorted = places.map(problem).toSorted(compareProblems)
  expect(sorted).toEqual(places.map(problem).toReversed())
})
