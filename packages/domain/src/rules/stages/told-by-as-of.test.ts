import { describe, expect, test } from 'vitest'
import { citing, nested } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { toldByAsOf } from './told-by-as-of.ts'

const event = (fields: string, more: Parameters<typeof citing>[0] = { says: 'held' }, ...supports: readonly string[]) =>
  `name: A meeting\nkind: meeting\n${fields}${citing(more, 'name', ...supports)}`
const at = (start: string, end?: string) => `start: "${start}"\n${end === undefined ? '' : `end: "${end}"\n`}`

describe('what is told as past after the day through which the record looked', () => {
  const after = '2025-07-01'
  const last = '2025-06-30'
  test.each([
    ['an event', (day: string) => ({ 'events/x.yaml': event(at(day)) })],
    [
      'a document',
      (day: string) => ({
        'documents/x.yaml': `name: A\nkind: plan\nadopted: "${day}"\n${citing({ says: 'adopted' }, 'adopted')}`,
      }),
    ],
    [
      'an attested day',
      (day: string) => ({
        'persons/x.yaml': `name: X\n${nested('tenures', { t: `office: Chair\nof: body/example-council\nattested: ["${day}"]\n` })}`,
      }),
    ],
  ])('%s is refused from the day after it', (_, files) => {
    expect(found(toldByAsOf, files(last))).toEqual([])
    expect(found(toldByAsOf, files(after))).toHaveLength(1)
  })
  test('may be planned', () => {
    expect(found(toldByAsOf, { 'events/x.yaml': event(at(after), { says: 'planned' }) })).toEqual([])
    const plan = `name: A\nkind: plan\nadopted: "${after}"\n${citing({ says: 'planned' }, 'adopted')}`
    expect(found(toldByAsOf, { 'documents/x.yaml': plan })).toEqual([])
    expect(
      found(toldByAsOf, { 'events/x.yaml': `name: A\nkind: meeting\n${at(after)}${citing({}, 'start')}` }),
    ).toEqual([])
  })
})
