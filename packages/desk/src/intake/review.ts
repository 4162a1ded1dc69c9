import type { Id } from '@csto-record/domain'
import type { DraftValue } from '../draft/event-values.ts'
import type { DraftedPage } from './draft-page.ts'

/** An event that the record does not have, and the texts that tell of it. */
export interface NewEvent {
  readonly path: string
  readonly files: readonly string[]
  readonly values: readonly string[]
  /** Events on record that it may be after all. */
  readonly twins: readonly { readonly id: Id<'event'>; readonly why: string }[]
}
/** An event on record, and what the texts say of it. */
export interface HeldEvent {
  readonly id: Id<'event'>
  readonly files: readonly string[]
  readonly held: readonly string[]
  readonly added: readonly string[]
  readonly contradicted: readonly string[]
}
/** One row of the table at the end. */
export interface Row {
  readonly file: string
  readonly language: string
  readonly source: 'new' | 'known'
  readonly fresh: number
  readonly held: number
  readonly added: number
  readonly contradicted: number
  readonly unknown: number
}
export interface Review {
  readonly fresh: readonly NewEvent[]
  readonly held: readonly HeldEvent[]
  /** Names on no record, and the texts that have them. */
  readonly unknown: readonly { readonly name: string; readonly files: readonly string[] }[]
  readonly unread: readonly { readonly file: string; readonly language: string }[]
  readonly rows: readonly Row[]
}

const shown = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value)
    .filter((part) => !Array.isArray(part))
    .map(String)
    .join(' ')
}
const inWords = ({ field, value }: DraftValue): string => `${field}: ${shown(value)}`
const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

const groups = <T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> => {
  const made = new Map<K, T[]>()
  for (const one of list) made.set(keyOf(one), [...(made.get(keyOf(one)) ?? []), one])
  return made
}

/** One list of what many texts tell: what is new, what is held and lacks something, what contradicts. */
export const reviewOf = (pages: readonly DraftedPage[]): Review => {
  const all = pages.flatMap(({ fileName, events }) =>
    events.map((event) => ({ fileName, event, path: event.draft.path })),
  )
  const fresh = [
    ...groups(
      all.filter(({ event }) => event.known === null),
      ({ path }) => path,
    ),
  ].map(([path, told]): NewEvent => {
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
  const known = all.flatMap(({ fileName, event }) => (event.known === null ? [] : [{ fileName, ...event.known }]))
  const held = [...groups(known, ({ event }) => event.id)].map(([id, told]): HeldEvent => {
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
  const named = pages.flatMap(({ fileName, findings }) => findings.unknown.map(({ text }) => ({ fileName, text })))
  return {
    fresh,
    held,
    unknown: [...groups(named, ({ text }) => text)].map(([name, told]) => ({
      name,
      files: unique(told.map(({ fileName }) => fileName)),
    })),
    unread: pages.flatMap(({ fileName, findings: { language } }) =>
      language.isRead ? [] : [{ file: fileName, language: language.tag }],
    ),
    rows: pages.map(({ fileName, findings, source, events }): Row => {
      const count = (part: 'held' | 'added' | 'contradicted') =>
        events.reduce((sum, { known: one }) => sum + (one?.standing[part].length ?? 0), 0)
      return {
        file: fileName,
        language: findings.language.tag,
        source: source.draft === null ? 'known' : 'new',
        fresh: events.filter((event) => event.known === null).length,
        held: count('held'),
        added: count('added'),
        contradicted: count('contradicted'),
        unknown: findings.unknown.length,
      }
    }),
  }
}
