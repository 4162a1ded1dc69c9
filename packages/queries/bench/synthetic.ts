import { asDay, type Dataset, type EventRecord, eventKinds } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'

/** Numbers that look random and are the same each time (Lehmer, 1951). */
const numbers = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
const two = (number: number): string => String(number).padStart(2, '0')

/** The record with so many made-up events in place of its own. */
export const withEvents = (count: number): Dataset => {
  const next = numbers(20_240_512)
  const topics = dataset.topics.map(({ id }) => id)
  const bodies = dataset.bodies.map(({ id }) => id)
  const dated = dataset.sources.filter(({ published }) => published !== null).map(({ id }) => id)
  const [model] = dataset.events
  if (model === undefined) throw new Error('the record has no event to take after')
  const events = Array.from({ length: count }, (_, index): EventRecord => {
    const day = asDay(`${1992 + next(34)}-${two(1 + next(12))}-${two(1 + next(28))}`)
    return {
      ...model,
      id: `event/made-up-${index}`,
      kind: eventKinds[next(eventKinds.length)] ?? 'meeting',
      start: { edtf: day, earliest: day, latest: day },
      end: null,
      topics: topics.slice(next(topics.length)).slice(0, 2),
      bodies: bodies.slice(next(bodies.length)).slice(0, 1),
      // Pages of many days tell of them, so that what is known grows day by day.
      evidence: model.evidence.map((one) => ({ ...one, source: dated[next(dated.length)] ?? one.source })),
    }
  })
  return { ...dataset, events }
}
