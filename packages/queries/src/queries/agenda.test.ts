import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { agenda } from './agenda.ts'

test('what is planned for days ahead is on the agenda, and overdue once they have passed', () => {
  expect(agenda(example, { from: '2021-06-01', to: '2022-12-31' })).toMatchObject({
    planned: [{ id: 'event/2022-conference' }],
    overdue: [],
  })
  expect(agenda(example, {})).toMatchObject({
    from: '2022-06-30',
    planned: [],
    overdue: [{ id: 'event/2022-conference' }],
  })
})
test('what was held in the end was on the agenda of the day that knew of the plan alone', () => {
  const { planned } = agenda(example, { from: '2019-02-01', knownBy: '2019-02-01' })
  expect(planned).toMatchObject([{ id: 'event/2019-04-session-3', start: null, status: 'planned' }])
})
test('an agenda that ends before it begins is refused', () => {
  expect(() => agenda(example, { from: '2020-01-01', to: '2019-01-01' })).toThrow('to: is before from')
})
