import { expect, test } from 'vitest'
import { term } from '../support/chairmanships.ts'
import { found } from '../testing/found.ts'
import { chairGapsAsked } from './chair-gaps-asked.ts'

const open = (field: string) => `open: [{ key: gap, field: ${field}, question: Who was it? }]\n`
const gapUntil = (start: string, first = '', second = '') =>
  found(chairGapsAsked, {
    'chairmanships/a.yaml': term('xanadu', '2017-01-01', '2017-12-31', first),
    'chairmanships/b.yaml': term('yonder', start, '2018-12-31', second),
  })

test('a day without a chair is a gap, the next day after the last is none', () => {
  expect(gapUntil('2018-01-01')).toEqual([])
  expect(gapUntil('2018-01-02')).toEqual(['chairmanships/b.yaml 1 days without a chair since chairmanship/a'])
})
test('a question about the end of the one or the start of the other asks, and no other does', () => {
  expect(gapUntil('2018-03-01', open('end'))).toEqual([])
  expect(gapUntil('2018-03-01', '', open('start'))).toEqual([])
  expect(gapUntil('2018-03-01', open('start'), open('end'))).toHaveLength(1)
})
