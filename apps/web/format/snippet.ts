import type { Why } from '@csto-record/queries/search-parts'

export interface Snippet {
  readonly before: string
  readonly words: string
  readonly after: string
}
const around = 70

/** The end of a text, cut at a blank. */
const tail = (text: string): string => {
  if (text.length <= around) return text
  const cut = text.slice(-around)
  return `…${cut.slice(cut.indexOf(' '))}`
}
const headOf = (text: string): string => {
  if (text.length <= around) return text
  const cut = text.slice(0, around)
  const blank = cut.lastIndexOf(' ')
  return `${blank < 0 ? cut : cut.slice(0, blank)} …`
}

/** The text of a record without the words of its id, which stand at its end so that they are found. */
export const proseOf = ({ id, text }: { readonly id: string; readonly text: string }): string => {
  const words = id.replaceAll(/[/-]/g, ' ')
  return text.endsWith(words) ? text.slice(0, -words.length).trimEnd() : text
}

/** Where a word that led to a record stands in its text, with what is around it; null where it stands in no text. */
export const snippetOf = (text: string, why: readonly Why[]): Snippet | null => {
  for (const { found, fields } of why) {
    if (found === null || fields[0] !== 'text') continue
    const at = text.indexOf(found)
    if (at < 0) continue
    const end = at + found.length
    return { before: tail(text.slice(0, at)), words: found, after: headOf(text.slice(end)) }
  }
  return null
}
