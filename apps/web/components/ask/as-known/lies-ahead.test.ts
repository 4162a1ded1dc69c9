import { asDay } from '@csto-record/domain'
import { datasetOf } from '@csto-record/domain/testing'
import { expect, test } from 'vitest'
import { liesAhead } from './lies-ahead.ts'

const event = (days: string) => `name: X\nkind: meeting\n${days}`
const dataset = datasetOf({
  'events/day.yaml': event('start: "2025-01-15"\n'),
  'events/over.yaml': event('start: "2025-01-14"\n'),
  'events/running.yaml': event('start: "2025-01-10"\nend: "2025-01-20"\n'),
  'events/some-day.yaml': event(''),
})
const on = asDay('2025-01-15')

test('what begins that day or still runs lies ahead, what was over the day before does not', () => {
  expect(liesAhead(dataset, 'event/day', on)).toBe('ahead')
  expect(liesAhead(dataset, 'event/running', on)).toBe('ahead')
  expect(liesAhead(dataset, 'event/over', on)).toBe('past')
})
test('what no source ever gave a day is neither', () => {
  expect(liesAhead(dataset, 'event/some-day', on)).toBe('undated')
})
