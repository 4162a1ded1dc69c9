import { occurrencesOf } from '@csto-record/domain/reading'

const longest = 8
const shortest = 4

interface Word {
  readonly start: number
  readonly end: number
}
const wordsOf = (paragraph: string): readonly Word[] =>
  [...paragraph.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

/** Marks at the ends that belong to the sentence, not to the words. */
const trimmed = (phrase: string): string => phrase.replaceAll(/^[("“«\s]+|[)"”»,.;:\s]+$/g, '')

/**
 * A phrase of at most eight words around a place in a paragraph that stands there only once: the words of the place,
 * and as many after and before as that takes. Null where eight words are not enough.
 */
export const cutPhrase = (paragraph: string, start: number, end: number): string | null => {
  const words = wordsOf(paragraph)
  const inside = words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []))
  let [from, to] = [inside[0] ?? 0, Math.min(inside.at(-1) ?? 0, (inside[0] ?? 0) + longest - 1)]
  const phrase = () => trimmed(paragraph.slice(words[from]?.start, words[to]?.end))
  const isEnough = () =>
    to - from + 1 >= Math.min(shortest, words.length) && occurrencesOf(paragraph, phrase()).length === 1
  while (!isEnough() && to - from + 1 < Math.min(longest, words.length)) {
    if (to + 1 < words.length && (to - (inside.at(-1) ?? 0) <= (inside[0] ?? 0) - from || from === 0)) to += 1
    else if (from > 0) from -= 1
    else to += 1
  }
  return occurrencesOf(paragraph, phrase()).length === 1 ? phrase() : null
}
