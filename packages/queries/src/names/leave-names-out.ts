import { isAsking } from './stop-words.ts'
import type { Word } from './words.ts'

/** Names in stems, by the first of them; the longest first. */
export interface NamesByStem {
  readonly get: (stem: string) => readonly (readonly string[])[] | undefined
}

/** Takes names out of the words of a text. A text of nothing else keeps them, and so does a question of nothing else. */
export const leaveNamesOut = (
  names: NamesByStem,
  words: readonly Word[],
): { readonly rest: readonly Word[]; readonly subject: readonly Word[] } => {
  const rest: Word[] = []
  const subject: Word[] = []
  for (let at = 0; at < words.length; ) {
    const name = (names.get(words[at]?.stem ?? '') ?? []).find((stems) =>
      stems.every((stem, index) => words[at + index]?.stem === stem),
    )
    const length = name?.length ?? 1
    ;(name === undefined ? rest : subject).push(...words.slice(at, at + length))
    at += length
  }
  return rest.every(({ text }) => isAsking(text)) ? { rest: words, subject: [] } : { rest, subject }
}
