import { allRecords } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { nameOf, nameOfId } from './names.ts'

test('what connects records is named by what it connects', () => {
  expect(nameOfId(example, 'membership/yonder/csto')).toBe('Yonder in Example Pact')
  expect(nameOfId(example, 'tenure/jarkyn-jeenov/president')).toBe('Jarkyn Jeenov, President, Yonder')
  expect(nameOfId(example, 'remark/2019-04-session-3/road')).toBe('Stan Secretary: Said that the road is known.')
})
test('a term is named for the year in which it ends, or began where no end is known', () => {
  expect(nameOfId(example, 'chairmanship/yonder-2019')).toBe('Yonder in the chair (2019)')
  expect(nameOfId(example, 'chairmanship/xanadu-2020')).toBe('Xanadu in the chair (2019)')
})
test('every record has a name; an id that leads nowhere stands for itself', () => {
  for (const record of allRecords(example)) expect(nameOf(example, record)).not.toBe('')
  expect(nameOfId(example, 'state/unheard-of')).toBe('state/unheard-of')
})
