import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { structure } from './structure.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('what stood on a day is part of the whole, and what surely stood did so whatever is left out', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset, days: [on] }) => {
        const all = structure(dataset, {}).units
        const then = structure(dataset, { on }).units
        const ids = all.map(({ unit }) => unit.id)
        expect(ids.filter((id) => then.some(({ unit }) => unit.id === id))).toEqual(then.map(({ unit }) => unit.id))
        for (const { parent, standing } of then) {
          expect(standing).not.toBeNull()
          if (parent !== null) expect(then.map(({ unit }) => unit.id)).toContain(parent.id)
        }
      }),
      runs,
    )
  })
  test('each stands once, right under its parent, and a part of the tree is the same asked alone', () => {
    fc.assert(
      fc.property(arbitrary, ({ dataset }) => {
        const { units } = structure(dataset, {})
        expect(new Set(units.map(({ unit }) => unit.id)).size).toBe(units.length)
        for (const [position, { unit, parent, depth, type }] of units.entries()) {
          const above = units.slice(0, position).findLast((one) => one.depth < depth)
          expect(above?.unit.id ?? null).toBe(parent?.id ?? null)
          expect(unit.id.startsWith(`${type}/`)).toBe(true)
          const end = units.findIndex((one, at) => at > position && one.depth <= depth)
          const part = units.slice(position + 1, end === -1 ? units.length : end)
          const alone = structure(dataset, { of: unit.id as `body/${string}` }).units
          expect(alone.map((one) => [one.unit.id, one.depth + depth])).toEqual(
            part.map((one) => [one.unit.id, one.depth]),
          )
        }
      }),
      runs,
    )
  })
})
