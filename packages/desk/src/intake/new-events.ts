import type { Id } from '@csto-record/domain'
import { groups, inWords, type ToldIn, unique } from './grouped.ts'

/** An event that the record does not have, and the texts that tell of it. */
export interface NewEvent {
  readonly path: string
  readonly files: readonly string[]
  readonly values: readonly string[]
  /** Events on record that it may be after all. */
  readonly twins: readonly { readonly id: Id<'event'>; readonly why: string }[]
}

/** The events that the record does not have, those joined that the texts tell of alike. */
export const newEvents = (all: readonly ToldIn[]): readonly NewEvent[] => {
  const fresh = all.filter(({ event }) => event.known === null)
  return [...groups(fresh, ({ event }) => event.draft.path)].map(([path, told]) => {
    const values = told.flatMap(({ event: { draft } }) =>
      Object.entries(draft.fields).flatMap(([field, value]): readonly string[] => {
        if (field === 'evidence' || field === 'name' || value === '') return []
        return (Array.isArray(value) ? value : [value]).map((entry: unknown) =>
          inWords({ field, key: null, value: entry, supports: [] }),
        )
      }),
    )
    const twins = told.flatMap(({ event }) => event.twins)
    return {
      path,
      files: unique(told.map(({ fileName }) => fileName)),
      values: unique(values),
      twins: twins.filter(({ id }, position) => twins.findIndex((twin) => twin.id === id) === position),
    }
  })
}
