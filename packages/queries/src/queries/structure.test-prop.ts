import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { structure } from './structure.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
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
