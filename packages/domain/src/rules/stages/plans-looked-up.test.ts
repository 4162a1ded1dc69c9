import { describe, expect, test } from 'vitest'
import { citing } from '../support/example.ts'
import { found } from '../testing/found.ts'
import { plansLookedUp } from './plans-looked-up.ts'

const event = (fields: string, more: Parameters<typeof citing>[0] = { says: 'held' }, ...supports: readonly string[]) =>
  `name: A meeting\nkind: meeting\n${fields}${citing(more, 'name', ...supports)}`
const at = (start: string, end?: string) => `start: "${start}"\n${end === undefined ? '' : `end: "${end}"\n`}`

describe('a plan whose day has passed', () => {
  const faults = (days: string, says = 'planned', more = '') =>
    found(plansLookedUp, { 'events/x.yaml': event(days + more, { says }) }).length
  test('is to be looked up from the day after its last', () => {
    expect(faults(at('2025-06-29'))).toBe(1)
    expect(faults(at('2025-06-30'))).toBe(0)
    expect(faults(at('2025-06'))).toBe(0)
    expect(faults(at('2025-05', '2025-06-30'))).toBe(0)
    expect(faults(at('2025-05', '2025-06-29'))).toBe(1)
    expect(faults('')).toBe(0)
  })
  test('is one that is planned or under way, and that asks nothing', () => {
    expect(faults(at('2024'), 'under-way')).toBe(1)
    for (const says of ['held', 'postponed', 'cancelled']) expect(faults(at('2024'), says)).toBe(0)
    expect(faults(at('2024'), 'planned', 'open: [{ key: held, question: Was it held? }]\n')).toBe(0)
  })
})
