import { expect, test } from 'vitest'
import type { Accepted, Outcome } from './outcome.ts'
import { staleEntries } from './outcome.ts'
import { formatScore, percentOf, scoreOf } from './score.ts'

const outcome = (file: string, state: Outcome['state'], became = 'b'): Outcome => ({
  number: 1,
  file,
  line: 3,
  lineText: 'if (a) return',
  start: 0,
  end: 1,
  text: became,
  was: 'a',
  became,
  host: { start: 0, end: 1 },
  state,
  by: state === 'killed' ? 'a test' : null,
  late: false,
})
const entry: Accepted = { file: 'x/a.ts', was: 'a', became: 'b', why: 'the same program' }
const outcomes = [
  outcome('x/a.ts', 'killed', 'c'),
  outcome('x/a.ts', 'survived'),
  outcome('y/b.ts', 'unmet'),
  outcome('y/b.ts', 'killed'),
]

test('the score is the share found of all that are not accepted', () => {
  expect(scoreOf(outcomes, [])).toEqual({ made: 4, killed: 2, accepted: 0 })
  expect(percentOf(scoreOf(outcomes, []))).toBe(50)
  expect(percentOf(scoreOf(outcomes, [entry]))).toBeCloseTo(66.67, 1)
  expect(percentOf(scoreOf([outcome('x/a.ts', 'survived')], [entry]))).toBe(100)
})

test('scores are told by folder, and every survivor with its line and the change', () => {
  expect(formatScore(outcomes, [entry])).toBe(
    [
      '100.0 %        1/1  x',
      ' 50.0 %        1/2  y',
      ' 66.7 %        2/3  all (Wilson, 95 %: 20.8 to 93.9 %), 1 more accepted',
      'Found because the tests did not end: 0',
      'Survived: 1',
      '  y/b.ts:3  a  ->  b  (no test comes here)',
    ].join('\n'),
  )
  expect(formatScore([outcome('x/a.ts', 'killed')], [])).toContain('No mutant survived.')
})

test('an entry of the list is stale once no place answers to it, or a test finds the mutant', () => {
  expect(staleEntries([entry], outcomes, outcomes)).toEqual([])
  expect(staleEntries([entry], outcomes, [])).toEqual([])
  expect(staleEntries([entry], [], [])).toEqual(['x/a.ts: a -> b is nowhere in the code: take the entry out'])
  const found = [outcome('x/a.ts', 'killed')]
  expect(staleEntries([entry], found, found)).toEqual(['x/a.ts: a -> b is found by a test: take the entry out'])
})

test('the same change on another line of a file is another mutant', () => {
  const at = (part: string) => [{ ...entry, at: part }]
  expect(scoreOf([outcome('x/a.ts', 'survived')], at('if (a)')).accepted).toBe(1)
  expect(scoreOf([outcome('x/a.ts', 'survived')], at('if (b)')).accepted).toBe(0)
  expect(staleEntries(at('if (b)'), outcomes, outcomes)).toHaveLength(1)
})
