import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { agenda } from './agenda.ts'
import { timeline } from './timeline.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('every planned event is either ahead of a day or overdue on it', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [from, knownBy] }) => {
        const { planned, overdue } = agenda(dataset, { from, knownBy })
        const all = timeline(dataset, { status: 'planned', knownBy, limit: 500 }).events.map(({ id }) => id)
        expect([...planned, ...overdue].map(({ id }) => id).toSorted()).toEqual(all.toSorted())
      }),
      runs,
    )
  })
  test('a longer agenda holds all of a shorter one', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [from, to] }) => {
        const longer = agenda(dataset, { from }).planned.map(({ id }) => id)
        for (const { id } of agenda(dataset, { from, to }).planned) expect(longer).toContain(id)
      }),
      runs,
    )
  })
})
