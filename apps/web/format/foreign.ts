/** A stretch of a text, and the language it is in; null for the language of the page. */
export interface Stretch {
  /** Where it begins in the text. */
  readonly start: number
  readonly text: string
  readonly language: string | null
}
/** A name and its language, as the record has them. */
export type NameIn = readonly [text: string, language: string | null]

/** Letters that are not Latin, with the spaces and signs between words of them. */
const foreign =
  /[\p{Script=Cyrillic}\p{Script=Armenian}][\p{Script=Cyrillic}\p{Script=Armenian}\p{M}]*(?:[\s’'.«»“”-]+[\p{Script=Cyrillic}\p{Script=Armenian}][\p{Script=Cyrillic}\p{Script=Armenian}\p{M}]*)*/gu
const armenian = /\p{Script=Armenian}/u

/** The language of words in another script: that of a name that has them, else what the script tells (BCP 47). */
const languageOf = (words: string, names: readonly NameIn[]): string => {
  const name = names.find(([text, language]) => language !== null && text.toLowerCase().includes(words.toLowerCase()))
  return name?.[1] ?? (armenian.test(words) ? 'hy' : 'und-Cyrl')
}

/** A text of the page in stretches, so that those in another script can be marked with their language. */
export const stretchesOf = (text: string, names: readonly NameIn[] = []): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let at = 0
  for (const { 0: words, index } of text.matchAll(foreign)) {
    if (index > at) stretches.push({ start: at, text: text.slice(at, index), language: null })
    stretches.push({ start: index, text: words, language: languageOf(words, names) })
    at = index + words.length
  }
  if (at < text.length) stretches.push({ start: at, text: text.slice(at), language: null })
  return stretches
}
