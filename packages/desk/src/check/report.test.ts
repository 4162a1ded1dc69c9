import { formatProblem, type Problem } from '@csto-record/domain'
import { rules } from '@csto-record/domain/rules'
import { expect, test } from 'vitest'
import { reportOf } from './report.ts'

const problem = (file: string | null, rule: string, severity: Problem['severity']): Problem => ({
  rule,
  severity,
  file,
  line: 1,
  column: 1,
  message: 'is off',
  tip: 'mend it',
})
const warnings = ['a', 'b', 'b'].map((file) => problem(`events/${file}.yaml`, 'source-used', 'warning'))
const other = problem('events/b.yaml', 'a-rule', 'warning')
const error = problem('events/b.yaml', 'schema', 'error')
const whole = problem(null, 'schema', 'error')
const all = [...warnings, other, error, whole]

test('errors are printed each, and warnings counted by rule, most first, with what the rule asks for', () => {
  const summary = rules.find(({ id }) => id === 'source-used')?.summary
  expect(reportOf(all, rules, { files: null, each: false })).toEqual({
    problems: [
      formatProblem(error),
      formatProblem(whole),
      expect.stringContaining('--all'),
      `     3  source-used: ${summary}`,
      '     1  a-rule',
    ],
    counts: ['2 errors, 4 warnings'],
  })
})

test('all of them are printed where each is asked for', () => {
  expect(reportOf(all, rules, { files: null, each: true }).problems).toEqual(all.map(formatProblem))
})

test('of a file its own are printed, each, and errors elsewhere are counted', () => {
  const files = new Set(['events/b.yaml'])
  expect(reportOf(all, rules, { files, each: false })).toEqual({
    problems: [...warnings.slice(1), other, error].map(formatProblem),
    counts: [
      '1 errors, 3 warnings in events/b.yaml',
      '1 errors elsewhere: without a file named, the check prints them',
    ],
  })
  expect(reportOf([...warnings, error], rules, { files, each: false }).counts).toHaveLength(1)
})

test('where nothing is wrong the counts alone are printed', () => {
  expect(reportOf([], rules, { files: null, each: false })).toEqual({ problems: [], counts: ['0 errors, 0 warnings'] })
})
