import { stemmer } from '@orama/stemmers/russian'

const acronym = /^\p{Lu}{2,}$/u
const russian = /^\p{Script=Cyrillic}+$/u
const shortestStem = 2

/** Whether a word is Russian and may be declined; acronyms are not. */
export const isDeclined = (word: string): boolean => russian.test(word) && !acronym.test(word)

const plain = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')
const stemOf = (word: string): string => {
  const stem = stemmer(word)
  return stem === word || stem.length < shortestStem ? word : stemOf(stem)
}

/**
 * What the cases of a word share, by the Snowball stemmer for Russian; a word that is not declined as it is. The stemmer
 * goes on until nothing is left to take, because family names end like cases of one another (Токаев, Токаева). A soft
 * sign goes first, or Беларусь would pass for a verb.
 */
export const caseless = (word: string): string => (isDeclined(word) ? stemOf(plain(word).replace(/ь$/, '')) : word)

/**
 * Whether two words of one stem may be cases of one: they differ in the ending alone, by at most so many letters of the
 * name. Арменом is no case of Армения.
 */
export const differInEnding = (name: string, word: string, letters: number): boolean => {
  const other = plain(word)
  const differs = [...plain(name)].findIndex((letter, place) => letter !== other[place])
  return differs === -1 || differs >= name.length - letters
}
