import { hasType } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { whoMet } from './who-met.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('who met another was met by that one, as often and through the same bodies', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const states = whoMet(dataset, {}).actors.map(({ actor }) => actor.id)
        for (const one of states.slice(0, 3)) {
          if (!hasType(one, 'state')) throw new Error(`${one} is no state`)
          for (const { actor, meetings, bodies } of whoMet(dataset, { with: one }).actors.slice(0, 4)) {
            if (!hasType(actor.id, 'state')) throw new Error(`${actor.id} is no state`)
            const back = whoMet(dataset, { with: actor.id }).actors.find((other) => other.actor.id === one)
            expect(back?.meetings).toBe(meetings)
            expect(back?.bodies.toSorted((left, right) => (left.body < right.body ? -1 : 1))).toEqual(
              bodies.toSorted((left, right) => (left.body < right.body ? -1 : 1)),
            )
          }
        }
      }),
      { numRuns: Math.min(runs.numRuns, 10) },
    )
  })
  test('nobody was at more meetings of a body than those of which presence is told, nor that than were held', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [knownBy] }) => {
        for (const who of ['state', 'person'] as const) {
          const { bodies, actors, meetings } = whoMet(dataset, { who, knownBy })
          for (const { held, told } of bodies) expect(told).toBeLessThanOrEqual(held)
          for (const { meetings: own, bodies: through } of actors) {
            expect(own).toBeLessThanOrEqual(meetings)
            for (const { body, meetings: there } of through)
              expect(there).toBeLessThanOrEqual(bodies.find((one) => one.body.id === body)?.told ?? 0)
          }
        }
      }),
      runs,
    )
  })
})
