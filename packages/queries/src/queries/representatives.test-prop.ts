import { recordById, recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { representatives } from './representatives.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('whoever acts for a state does so by an office or by an event, and was there', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        for (const { id } of recordsOf(dataset, 'state')) {
          const { actors } = representatives(dataset, { state: id })
          expect(new Set(actors.map(({ who }) => who.id)).size).toBe(actors.length)
          for (const { who, offices, events } of actors) {
            expect(offices.length + events.length).toBeGreaterThan(0)
            for (const { event, roles } of events) {
              expect(roles.length).toBeGreaterThan(0)
              expect(roles.filter((role) => ['absent', 'invited', 'expected'].includes(role))).toEqual([])
              const { chair, participants = [] } = recordById(dataset, event.id as `event/${string}`) ?? {}
              expect([chair?.who, ...participants.map((one) => one.who)]).toContain(who.id)
            }
          }
        }
      }),
      runs,
    )
  })
  test('nobody acts for two states at one event', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const named = recordsOf(dataset, 'state').flatMap(({ id }) =>
          representatives(dataset, { state: id }).actors.flatMap(({ who, events }) =>
            events.filter(({ tie }) => tie === 'named').map(({ event }) => `${who.id} ${event.id}`),
          ),
        )
        expect(named.filter((one, position) => named.indexOf(one) !== position)).toEqual([])
      }),
      runs,
    )
  })
})
