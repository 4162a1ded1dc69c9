import type { AnyRecord } from '@csto-record/domain'
import fc from 'fast-check'
import { citation, type Draw, made } from './arbitrary-record.ts'
import { arbitraryEnd, arbitraryFuzzy, arbitraryName } from './arbitrary-values.ts'

export const states = ['state/a', 'state/b', 'state/c'] as const
export const people = ['person/p', 'person/q', 'person/r'] as const
export const topics = ['topic/t', 'topic/u', 'topic/v'] as const
export const some = <T>(draw: Draw, from: readonly T[], most: number): readonly T[] =>
  draw(fc.uniqueArray(fc.constantFrom(...from), { maxLength: most }))
export const maybe = <T>(draw: Draw, ...from: readonly T[]): T | null => draw(fc.option(fc.constantFrom(...from)))
export const one = <T>(draw: Draw, ...from: readonly T[]): T => draw(fc.constantFrom(...from))
export const span = (draw: Draw) => ({ start: draw(fc.option(arbitraryFuzzy)), end: draw(arbitraryEnd) })
export const several = (draw: Draw, most: number, make: (index: number) => AnyRecord): readonly AnyRecord[] =>
  Array.from({ length: draw(fc.integer({ min: 0, max: most })) }, (_, index) => make(index))

export const event = (draw: Draw, index: number) =>
  made(
    draw,
    `event/e${index}`,
    {
      name: draw(arbitraryName),
      kind: one(draw, 'session', 'meeting', 'exercise'),
      naming: one(draw, 'given', 'descriptive'),
      ...span(draw),
      place: maybe(draw, 'place/here', ...states),
      bodies: some(draw, ['body/council', 'organization/csto'], 2),
      forces: some(draw, ['force/brigade'], 1),
      series: draw(
        fc.option(
          fc.record({
            of: fc.constant('body/council'),
            key: fc.constant('sessions'),
            number: fc.option(fc.integer({ min: 1, max: 9 })),
          }),
        ),
      ),
      chair: draw(
        fc.option(
          fc.record({ who: fc.constantFrom(...people, ...states), onBehalfOf: fc.option(fc.constantFrom(...states)) }),
        ),
      ),
      participants: some(draw, [...people, ...states], 3).map((who) => ({ who, roles: ['spoke'] })),
      figures:
        draw(fc.option(fc.nat({ max: 999 }))) === null
          ? []
          : [{ key: 'people', measure: 'personnel', value: draw(fc.nat({ max: 999 })) }],
      agenda: some(draw, ['x', 'y'], 2).map((key) => ({
        key,
        summary: draw(arbitraryName),
        topics: some(draw, topics, 1),
      })),
      topics: some(draw, topics, 2),
      open: draw(fc.boolean()) ? [] : [{ key: 'why', question: 'Why?' }],
    },
    ['planned', 'held', 'cancelled', 'under-way'],
  )

export const commitment = (draw: Draw, index: number) => {
  const term = draw(fc.nat({ max: 2 }))
  return made(
    draw,
    `commitment/c${term}/k${index}`,
    {
      chairmanship: `chairmanship/c${term}`,
      order: draw(fc.option(fc.integer({ min: 1, max: 9 }))),
      summary: draw(arbitraryName),
      declaredBy: maybe(draw, ...people),
      topics: some(draw, topics, 2),
      followUps: some(draw, ['event/e0', 'state/a', 'chairmanship/c1'], 2).map((record) => ({
        record,
        bearing: one(draw, 'advances', 'fulfils', 'restates', 'reverses'),
        by: maybe(draw, ...people, ...states),
        evidence: [citation(draw)],
      })),
    },
    ['declared', 'advanced', 'fulfilled', 'dropped'],
  )
}
