import { stemmer } from '@orama/stemmers/russian'

const acronym = /^\p{Lu}{2,}$/u
const russian = /^\p{Script=Cyrillic}+$/u
const shortestStem = 2
/** No word of the language is longer; what is longer is no word, and its stem would be sought for seconds. */
const longestWord = 60

/** Whether a word is Russian and may be declined; acronyms are not. */
export const isDeclined = (word: string): boolean =>
  word.length <= longestWord && russian.test(word) && !acronym.test(word)

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

/** Endings of adjectives, of which a case may change two letters; of any other word, one. */
const adjective = /(?:[ыио]й|ая|яя|[оеыи]е)$/

/** Whether a word is a Russian name in some case: of one stem, and different in the ending alone. Арменом is no case of Армения. */
export const isCaseOf = (name: string, word: string): boolean => {
  if (caseless(name) !== caseless(word)) return false
  const [first, other] = [plain(name), plain(word)]
  const differs = [...first].findIndex((letter, place) => letter !== other[place])
  return differs === -1 || differs >= first.length - (adjective.test(first) ? 2 : 1)
}
