import type { Id } from '@csto-record/domain'
import { cutPhrase } from './cut-phrase.ts'
import type { Findings } from './find.ts'

/** What a place in the page may be evidence of. */
export interface Support {
  readonly path: string
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** Entries of evidence with phrases already cut; what one phrase supports stands together. */
export const evidenceFor = (
  { paragraphs }: Findings,
  source: Id<'source'>,
  supports: readonly Support[],
): readonly unknown[] => {
  const entries = new Map<
    string,
    { readonly paragraph: number; readonly phrase: string; readonly supports: string[] }
  >()
  for (const { path, paragraph, start, end } of supports) {
    const phrase = cutPhrase(paragraphs[paragraph - 1] ?? '', start, end)
    if (phrase === null) continue
    const key = `${paragraph} ${phrase}`
    const entry = entries.get(key) ?? { paragraph, phrase, supports: [] }
    if (!entry.supports.includes(path)) entry.supports.push(path)
    entries.set(key, entry)
  }
  return [...entries.values()].map(({ paragraph, phrase, supports: paths }) => ({
    source,
    paragraph,
    phrase,
    supports: paths,
  }))
}
