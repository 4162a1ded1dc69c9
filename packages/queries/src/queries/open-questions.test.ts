import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openQuestions } from './open-questions.ts'

const asked = (params: Parameters<typeof openQuestions>[1]) =>
  openQuestions(example, params).questions.map(({ record, kind }) => `${record.id} ${kind}`)

test('editors ask, and the data asks where an answer is lacking', () => {
  expect(asked({})).toEqual([
    'commitment/yonder-2019/ancient-songs asked',
    'commitment/xanadu-2020/customs no-follow-up',
    'event/2022-conference no-report',
    'event/undated-training unknown-year',
    'body/council missing-number',
  ])
})
test('a plan is no question while its day is ahead', () => {
  expect(asked({ kind: 'no-report', asOf: '2022-02-28' })).toEqual([])
  expect(asked({ kind: 'no-report', asOf: '2022-03-01' })).toEqual(['event/2022-conference no-report'])
})
test('a promise that a source calls dropped is not an open one', () => {
  expect(asked({ type: 'commitment', kind: 'no-follow-up' })).toEqual(['commitment/xanadu-2020/customs no-follow-up'])
})
