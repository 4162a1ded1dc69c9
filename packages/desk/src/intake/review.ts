import type { DraftedPage } from './draft-page.ts'
import { groups, unique } from './grouped.ts'
import { type HeldEvent, heldEvents } from './held-events.ts'
import { type NewEvent, newEvents } from './new-events.ts'

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

/** One list of what many texts tell: what is new, what is held and lacks something, what contradicts. */
export const reviewOf = (pages: readonly DraftedPage[]): Review => {
  const all = pages.flatMap(({ fileName, events }) => events.map((event) => ({ fileName, event })))
  const named = pages.flatMap(({ fileName, findings }) => findings.unknown.map(({ text }) => ({ fileName, text })))
  return {
    fresh: newEvents(all),
    held: heldEvents(all),
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
