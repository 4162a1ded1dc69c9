import { describe, expect, test } from 'vitest'
import { citing } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { eventInParent } from './event-in-parent.ts'

const event = (fields: string, more: Parameters<typeof citing>[0] = { says: 'held' }, ...supports: readonly string[]) =>
  `name: A meeting\nkind: meeting\n${fields}${citing(more, 'name', ...supports)}`
const at = (start: string, end?: string) => `start: "${start}"\n${end === undefined ? '' : `end: "${end}"\n`}`

describe('a part of an event', () => {
  const faults = (start: string | null, end?: string, whole = at('2019-04-10', '2019-04-20')) =>
    found(eventInParent, {
      'events/whole.yaml': event(whole),
      'events/part.yaml': event(
        `${start === null ? '' : `start: "${start}"\n`}${end === undefined ? '' : `end: "${end}"\n`}partOf: event/whole\n`,
      ),
    })
  test('begins and ends on days of the whole', () => {
    expect(faults('2019-04-10', '2019-04-20')).toEqual([])
    expect(faults('2019-04-09')).toEqual(['events/part.yaml starts 2019-04-09, before event/whole on 2019-04-10'])
    expect(faults('2019-04-15', '2019-04-21')).toEqual([
      'events/part.yaml 2019-04-21 is after event/whole, which ends 2019-04-20',
    ])
    expect(faults('2019-04-21')).toEqual(['events/part.yaml 2019-04-21 is after event/whole, which ends 2019-04-20'])
    expect(faults(null, '2019-04-09')).toHaveLength(1)
  })
  test('may be as vague as the whole, and lie anywhere in one that runs on or has no days', () => {
    expect(faults('2019-04')).toEqual([])
    expect(faults('2030', undefined, at('2019-04-10', '..'))).toEqual([])
    expect(faults('2030', undefined, '')).toEqual([])
    expect(faults('2030', undefined, at('2019-04-10'))).toEqual([])
  })
})
