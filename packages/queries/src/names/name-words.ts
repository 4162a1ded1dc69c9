import { fold } from './fold.ts'
import { romanized } from './romanized.ts'

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/\S+/g) ?? []
/** The words of a text in the form that their romanizations share, in alphabetical order: a name whatever its order. */
export const romanizedName = (text: string): string => wordsOf(text).map(romanized).toSorted().join(' ')
/** The last word of a name, romanized; none where it has no letters. */
export const familyName = (text: string): readonly string[] => wordsOf(text).slice(-1).map(romanized)
