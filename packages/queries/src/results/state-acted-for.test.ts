import { asDay } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { stateActedFor } from './state-acted-for.ts'

test.each([
  ['2017-11-23', null],
  ['2017-11-24', 'state/yonder'],
  ['2020-10-15', 'state/yonder'],
  ['2020-10-16', null],
  [null, 'state/yonder'],
] as const)('on %s the president of 2017 to 2020 acts for %s', (day, state) => {
  expect(stateActedFor(example, 'person/jarkyn-jeenov', asDay(day))).toBe(state)
})
test('who is on the staff of the organization acts for no state', () => {
  expect(stateActedFor(example, 'person/stan-secretary', asDay('2019-04-10'))).toBeNull()
})
test.each([
  ['state/xanadu', 'state/xanadu'],
  ['place/port-city', 'state/yonder'],
  ['organization/yonder-ministry', 'state/yonder'],
  ['membership/zembla/csto', 'state/zembla'],
  ['chairmanship/yonder-2019', 'state/yonder'],
  ['organization/csto', null],
  ['body/council', null],
  ['state/nowhere', 'state/nowhere'],
  ['place/nowhere', null],
] as const)('%s counts for %s whatever the day', (who, state) => {
  for (const day of ['1900-01-01', null]) expect(stateActedFor(example, who, asDay(day))).toBe(state)
})
