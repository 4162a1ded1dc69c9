import type { Id } from '@csto-record/domain'
import { groups, inWords, type ToldIn, unique } from './grouped.ts'

/** An event on record, and what the texts say of it. */
export interface HeldEvent {
  readonly id: Id<'event'>
  readonly files: readonly string[]
  readonly held: readonly string[]
  readonly added: readonly string[]
  readonly contradicted: readonly string[]
}

/** The events on record that the texts tell of: what they bear out, what the record lacks, what contradicts it. */
export const heldEvents = (all: readonly ToldIn[]): readonly HeldEvent[] => {
  const known = all.flatMap(({ fileName, event }) => (event.known === null ? [] : [{ fileName, ...event.known }]))
  return [...groups(known, ({ event }) => event.id)].map(([id, told]) => {
    const list = (part: 'held' | 'added') => unique(told.flatMap(({ standing }) => standing[part].map(inWords)))
    const against = told.flatMap(({ fileName, standing }) =>
      standing.contradicted.map((one) => `${inWords(one.told)} in ${fileName}, ${one.held} on record`),
    )
    return {
      id,
      files: unique(told.map(({ fileName }) => fileName)),
      held: list('held'),
      added: list('added'),
      contradicted: unique(against),
    }
  })
}
