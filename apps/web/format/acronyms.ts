/** A stretch of a text, and what it is an acronym of; null for the text between. */
export interface AcronymStretch<T> {
  readonly start: number
  readonly text: string
  readonly term: T | null
}

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/** A text in stretches, so that acronyms which are known can be explained: whole words in their own letters alone. */
export const acronymsIn = <T>(text: string, terms: ReadonlyMap<string, T>): readonly AcronymStretch<T>[] => {
  const stretches: AcronymStretch<T>[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    const term = terms.get(found)
    if (term === undefined) continue
    if (index > at) stretches.push({ start: at, text: text.slice(at, index), term: null })
    stretches.push({ start: index, text: found, term })
    at = index + found.length
  }
  if (at < text.length) stretches.push({ start: at, text: text.slice(at), term: null })
  return stretches
}
