import type { Id } from '@csto-record/domain'
import { type Page, placeOf, type Span } from '../page/page.ts'
import type { Says } from '../told/event-words.ts'
import { cutPhrase } from './cut-phrase.ts'

/** What a stretch of the page may be evidence of. */
export interface Support {
  readonly path: string
  readonly at: Span
}
/** An entry of evidence, with its phrase cut. */
export interface Entry {
  readonly source: Id<'source'>
  readonly paragraph: number
  readonly phrase: string
  readonly manner?: 'announced'
  readonly supports: readonly string[]
  /** Empty where the page does not tell in words that are read, and the keeper has to. */
  readonly says: Says | ''
}

/** Entries of evidence with phrases cut; what one phrase supports stands together. What no phrase can tell is left out. */
export const evidenceFor = (
  page: Page,
  source: Id<'source'>,
  supports: readonly Support[],
  says: Says | null,
): readonly Entry[] => {
  const entries = new Map<
    string,
    { readonly paragraph: number; readonly phrase: string; readonly supports: string[] }
  >()
  for (const { path, at } of supports) {
    const { paragraph, start, end } = placeOf(page, at)
    const phrase = cutPhrase(page.paragraphs[paragraph - 1] ?? '', start, end)
    if (phrase === null) continue
    const key = `${paragraph} ${phrase}`
    const entry = entries.get(key) ?? { paragraph, phrase, supports: [] }
    if (!entry.supports.includes(path)) entry.supports.push(path)
    entries.set(key, entry)
  }
  return [...entries.values()].map(({ paragraph, phrase, supports: paths }): Entry => {
    const manner = says === 'planned' ? ({ manner: 'announced' } as const) : {}
    return { source, paragraph, phrase, ...manner, supports: paths, says: says ?? '' }
  })
}
