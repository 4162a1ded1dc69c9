import { type Dataset, eventKinds, isDate, recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often, overTime, smallOverTime } from '../testing/when.ts'
import { timeline } from './timeline.ts'

const all = { limit: 500 } as const
type Asked = Parameters<typeof timeline>[1]
/** Every event of a timeline, page by page. */
const everyEvent = (dataset: Dataset, params: Asked) => {
  const first = timeline(dataset, { ...params, ...all })
  const found = [...first.events]
  for (let { next } = first; next !== null; ) {
    const page = timeline(dataset, { ...params, ...all, cursor: next })
    found.push(...page.events)
    next = page.next
  }
  return found
}

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('an event that was known to be held is never planned again', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [early, late] }) => {
        const held = everyEvent(dataset, { status: 'held', knownBy: early }).map(({ id }) => id)
        const after = new Map(everyEvent(dataset, { knownBy: late }).map(({ id, status }) => [id, status]))
        for (const id of held) expect(after.get(id)).toBe('held')
      }),
      runs,
    )
  })
  test('pages put together are the whole, whatever their length and direction', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom('oldest-first', 'newest-first'),
        ({ dataset, days: [knownBy] }, limit, order) => {
          const found: string[] = []
          for (let cursor: string | null | undefined; cursor !== null; ) {
            const page = timeline(dataset, { order, knownBy, limit, ...(cursor === undefined ? {} : { cursor }) })
            found.push(...page.events.map(({ id }) => id))
            cursor = page.next
          }
          const whole = timeline(dataset, { order, knownBy, ...all })
          expect(found.slice(0, 500)).toEqual(whole.events.map(({ id }) => id))
          expect(found).toHaveLength(whole.total)
        },
      ),
      runs,
    )
  })
  test('kinds part the whole: each event is of exactly one', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [from, to] }) => {
        const totals = eventKinds.map((kind) => timeline(dataset, { kind, from, to }).total)
        expect(totals.reduce((sum, one) => sum + one, 0)).toBe(timeline(dataset, { from, to }).total)
      }),
      runs,
    )
  })
})

test('an event that may touch a span of days is in it, and no other is', () => {
  fc.assert(
    fc.property(smallOverTime, ({ dataset, days: [from, to] }) => {
      const expected = recordsOf(dataset, 'event').filter(({ start, end }) => {
        const dates = [start, end].filter((one) => isDate(one)).filter(({ earliest }) => earliest !== null)
        const begun = dates.length === 0 ? end === '..' : dates.some(({ earliest }) => String(earliest) <= to)
        return begun && (end === '..' || dates.some(({ latest }) => String(latest) >= from))
      })
      const found = timeline(dataset, { from, to, ...all }).events.map(({ id }) => id)
      expect(found.toSorted()).toEqual(expected.map(({ id }) => id))
    }),
    often,
  )
})
