import { type Dataset, type Id, recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activityRoles, actorTypes } from '../activity/roles.ts'
import { overTime, someOf } from '../testing/when.ts'
import { activityOf } from './activity-of.ts'
import { timeline } from './timeline.ts'

type Actor = Parameters<typeof activityOf>[1]['actor']
const actorsOf = (dataset: Dataset): readonly Actor[] =>
  actorTypes.flatMap((type): readonly Actor[] => recordsOf(dataset, type).map(({ id }) => id))
const keys = ({ entries }: ReturnType<typeof activityOf>) => entries.map(({ record, fact }) => `${record.id} ${fact}`)

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('pages put together are the whole, each entry once, newest first and cited', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.integer({ min: 1, max: 60 }), ({ dataset }, pick, limit) => {
        for (const actor of someOf(actorsOf(dataset), pick, 6)) {
          const found: string[] = []
          for (let cursor: string | null | undefined; cursor !== null; ) {
            const page = activityOf(dataset, { actor, limit, ...(cursor === undefined ? {} : { cursor }) })
            found.push(...keys(page))
            cursor = page.next
          }
          expect(new Set(found).size).toBe(found.length)
          const whole = activityOf(dataset, { actor, limit: 500 })
          expect(found).toHaveLength(whole.total)
          expect(keys(whole)).toEqual(found.slice(0, 500))
          const days = whole.entries.map(({ on }) => on?.earliest ?? '')
          expect(days).toEqual(days.toSorted().toReversed())
          for (const { evidence, roles } of whole.entries)
            expect([evidence.length > 0, roles.length > 0]).toEqual([true, true])
        }
      }),
      runs,
    )
  })
  test('each count is the number of entries that its value leaves', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.constantFrom(null, ...activityRoles), ({ dataset }, pick, role) => {
        for (const actor of someOf(actorsOf(dataset), pick, 4)) {
          const { facets } = activityOf(dataset, { actor, role })
          for (const { value, count } of facets.kind)
            expect(activityOf(dataset, { actor, role, kind: value }).total).toBe(count)
          for (const { value, count } of facets.year)
            expect(activityOf(dataset, { actor, role, year: value }).total).toBe(count)
          for (const { value, count } of facets.topic)
            expect(activityOf(dataset, { actor, role, topic: value.id as Id<'topic'> }).total).toBe(count)
          const years = facets.year.reduce((sum, { count }) => sum + count, 0)
          expect(years + facets.undated).toBe(activityOf(dataset, { actor, role }).total)
        }
      }),
      runs,
    )
  })
  test('whatever the timeline says that a state hosted or chaired is in its feed in that role', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom('hosted', 'chaired'), ({ dataset }, tie) => {
        for (const { id: state } of someOf(recordsOf(dataset, 'state'), 0, 3)) {
          const events = timeline(dataset, { state, tie, limit: 500 }).events.map(({ id }) => id)
          const fed = activityOf(dataset, { actor: state, role: tie, kind: 'event', limit: 500 }).entries
          expect(new Set(fed.map(({ record }) => record.id))).toEqual(new Set(events))
        }
      }),
      runs,
    )
  })
})
