import { asDay } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
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
test('a promise is open until a source calls it dropped', () => {
  const open = (knownBy: string) =>
    openQuestions(datasetAsKnown(example, asDay(knownBy)), { kind: 'no-follow-up' }).questions.map(
      ({ record }) => record.id,
    )
  expect(open('2021-03-04')).toContain('commitment/yonder-2019/zeroth-bridge')
  expect(open('2021-03-05')).not.toContain('commitment/yonder-2019/zeroth-bridge')
})
