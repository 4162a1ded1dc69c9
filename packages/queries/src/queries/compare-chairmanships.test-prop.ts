import { recordsOf } from '@csto-record/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overTime } from '../testing/when.ts'
import { compareChairmanships } from './compare-chairmanships.ts'

describe.each(overTime)('in %s', (_name, arbitrary, runs) => {
  test('comparing two terms the other way round swaps the sides and nothing else', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.nat(), ({ dataset, days: [knownBy] }, one, other) => {
        const terms = recordsOf(dataset, 'chairmanship')
        const [left, right] = [one, other].map((pick) => terms[pick % terms.length]!.id) as [
          `chairmanship/${string}`,
          `chairmanship/${string}`,
        ]
        const compared = compareChairmanships(dataset, { left, right, knownBy })
        const swapped = compareChairmanships(dataset, { left: right, right: left, knownBy })
        expect(swapped.left).toEqual(compared.right)
        expect(swapped.right).toEqual(compared.left)
        expect(swapped.topics).toEqual(
          compared.topics.map(({ topic, left: a, right: b }) => ({ topic, left: b, right: a })),
        )
      }),
      runs,
    )
  })
})
