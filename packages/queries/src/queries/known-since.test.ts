import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { knownSince } from './known-since.ts'

const session = 'event/2019-04-session-3'
const stages = (knownBy: string | null) =>
  knownSince(example, { record: session, knownBy }).stages.map(({ says, since }) => [says, since.edtf])

test('a stage is known since the first dated source that names it', () => {
  expect(stages(null)).toEqual([
    ['planned', '2019-01-10'],
    ['held', '2019-04-11'],
  ])
})
test('on the eve of the report only the plan is known, on its day both are', () => {
  expect(stages('2019-04-10')).toEqual([['planned', '2019-01-10']])
  expect(stages('2019-04-11')).toHaveLength(2)
})
test('every source is heard, each on its own word', () => {
  const { tellings } = knownSince(example, { record: session })
  expect(tellings.map(({ says, source, by }) => [says, source.id, by?.id ?? null])).toEqual([
    ['planned', 'source/plan-2019', null],
    ['held', 'source/report-2019', null],
    ['held', 'source/reprint-2019', null],
    ['held', 'source/correction-2021', 'organization/csto'],
  ])
})
test('an undated source tells, but not since when', () => {
  expect(knownSince(example, { record: 'event/undated-training' })).toMatchObject({
    stages: [],
    tellings: [{ says: 'held', published: null }],
  })
})
test('a commitment and a document have stages of their own', () => {
  const saysOf = (record: 'commitment/yonder-2019/zeroth-bridge' | 'document/customs-list') =>
    knownSince(example, { record }).stages.map(({ says }) => says)
  expect(saysOf('commitment/yonder-2019/zeroth-bridge')).toEqual(['declared', 'dropped'])
  expect(saysOf('document/customs-list')).toEqual(['signed'])
})
test('a record that is not there, or not yet known, is none', () => {
  expect(knownSince(example, { record: 'event/none' })).toMatchObject({ record: null, stages: [], tellings: [] })
  expect(knownSince(example, { record: session, knownBy: '2019-01-09' }).record).toBeNull()
})
