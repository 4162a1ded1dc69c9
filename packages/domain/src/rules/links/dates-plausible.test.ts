import { describe, expect, test } from 'vitest'
import { cited, citing, nested } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { datesPlausible } from './dates-plausible.ts'

const event = (fields: string, more: Parameters<typeof citing>[0] = { says: 'held' }, ...supports: readonly string[]) =>
  `name: A meeting\nkind: meeting\n${fields}${citing(more, 'name', ...supports)}`
const at = (start: string, end?: string) => `start: "${start}"\n${end === undefined ? '' : `end: "${end}"\n`}`

describe('a day that is hardly meant', () => {
  test.each([
    ['1990-12-31', 1],
    ['1990', 1],
    ['1991-01-01', 0],
    ['1990/1991', 0],
    ['2055-12-31', 0],
    ['2056-01-01', 1],
    ['2056', 1],
  ])('for an event: %s is refused %i times', (start, times) => {
    expect(found(datesPlausible, { 'events/x.yaml': event(at(start)) })).toHaveLength(times)
  })
  test('is told at the last day too, and at a document; offices and documents may be older than 1991', () => {
    expect(found(datesPlausible, { 'events/x.yaml': event(at('2019', '2091')) })).toHaveLength(1)
    expect(found(datesPlausible, { 'events/x.yaml': event(at('2019', '..')) })).toEqual([])
    const document = (days: string) => ({ 'documents/x.yaml': `name: An act\nkind: treaty\n${days}${cited('name')}` })
    expect(found(datesPlausible, document('adopted: "1945-06-26"\n'))).toEqual([])
    expect(found(datesPlausible, document('inForce: "2099"\nsigned: not-yet\n'))).toEqual([
      'documents/x.yaml 2099 is hardly meant',
    ])
    const tenure = nested('tenures', { t: 'office: Chair\nof: body/example-council\nstart: "1980"\n' })
    expect(
      found(datesPlausible, { 'persons/jane-example.yaml': `name: Jane Example\n${cited('name')}${tenure}` }),
    ).toEqual([])
  })
})
