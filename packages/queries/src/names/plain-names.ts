import { meaning, writtenOut } from './glossary.ts'
import { leaveNamesOut, type NamesByStem } from './leave-names-out.ts'
import { isAsking, isCommon } from './stop-words.ts'
import { type Word, wordsIn } from './words.ts'

const sorted = (words: readonly string[]): string => words.toSorted().join(' ')

/** What a name is letter for letter, without the words that tell nothing apart; with them where it has no others. */
export const plainName = (text: string): string => {
  const words = wordsIn(text)
  const telling = words.filter((word) => !isCommon(word.text))
  return (telling.length > 0 ? telling : words).map(({ folded }) => folded).join(' ')
}
/** What words mean, whatever their order, case, number and language. */
export const meaningOf = (words: readonly Pick<Word, 'text' | 'stem'>[]): string =>
  sorted([...new Set(words.filter(({ text }) => !isAsking(text)).map(({ stem }) => meaning(stem)))])
/** What a name means, without the names of the subject: the Charter of the Organization is its charter. */
export const coreName = (subject: NamesByStem, text: string): string =>
  meaningOf(leaveNamesOut(subject, wordsIn(writtenOut(text))).rest)
