import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { whereHeld } from './where-held.ts'

const sum = (rows: readonly { readonly met: number; readonly trained: number; readonly other: number }[]): number =>
  rows.reduce((total, { met, trained, other }) => total + met + trained + other, 0)

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every event held is counted once: at a place, in a state, or nowhere', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [knownBy] }) => {
        const { places, states, nowhere, held } = whereHeld(dataset, { knownBy })
        expect(sum(places) + sum(states) + sum([nowhere])).toBe(held)
        for (const row of [...places, ...states]) expect(sum([row])).toBe(row.events.length)
        expect(nowhere.byVideo).toBeLessThanOrEqual(sum([nowhere]))
      }),
      runs,
    )
  })
  test('no year has more than all years together', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days }) => {
        const all = new Map(whereHeld(dataset, {}).places.map((row) => [row.place.id, row.events.length]))
        for (const day of days)
          for (const { place, events } of whereHeld(dataset, { year: Number(day.slice(0, 4)) }).places)
            expect(events.length).toBeLessThanOrEqual(all.get(place.id) ?? 0)
      }),
      runs,
    )
  })
})
