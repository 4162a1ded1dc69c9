import { skeleton } from '../skeleton.ts'
import { termsOfWord, type Word, wordsIn } from '../words.ts'
import { readyFields, type SearchDocument, type SearchField, searchFields } from './fields.ts'
import type { Hit } from './hit.ts'
import type { Part } from './question.ts'

/**
 * Why a record was found, the surest first. Of the whole question: `name`, it is called so; `office`, it holds the
 * office on the day asked for; `office-before`, it held it before, or is the last known in it; `chair`, it is the term
 * in the chair; `member`, it is a membership that holds on the day asked for; `next` and `last`, it comes or came on that day. Of one word: `date`, it is dated so; `exact`, the word
 * stands there; `inflected`, in another case or number; `transliterated`, in another script or spelling; `synonym`,
 * in another word of the same meaning; `sound`, a name that other languages write so; `prefix`, as the beginning of one; `fuzzy`, but for some letters; `dropped`, it
 * has nothing of the word, as no record has every word.
 */
export const matchKinds = [
  'name',
  'office',
  'office-before',
  'chair',
  'member',
  'next',
  'last',
  'date',
  'exact',
  'inflected',
  'transliterated',
  'synonym',
  'sound',
  'prefix',
  'fuzzy',
  'dropped',
] as const
type MatchKind = (typeof matchKinds)[number]
/** Fields as they are told of: how a name sounds is one of its spellings. */
export const toldFields = searchFields.filter((field) => field !== 'sound')
type ToldField = Exclude<SearchField, 'sound'>
export interface Why {
  asked: string
  found: string | null
  fields: readonly ToldField[]
  kind: MatchKind
}

const isToldField = (field: string): field is ToldField => toldFields.some((told) => told === field)
const tell = (fields: readonly string[]): ToldField[] => [
  ...new Set(fields.map((field) => (field === 'sound' ? 'names' : field)).filter(isToldField)),
]

const cyrillic = /\p{Script=Cyrillic}/u
/** How a word of the record agrees with a word that was asked for, by the term that led from one to the other. */
const agreement = (asked: Word, found: Word | undefined, term: string): MatchKind => {
  if (term.startsWith('~')) return 'sound'
  const otherScript = found !== undefined && cyrillic.test(found.text) !== cyrillic.test(asked.text)
  if (found?.folded === asked.folded) return otherScript ? 'transliterated' : 'exact'
  if (found?.romanized === asked.romanized) return 'transliterated'
  if (term === asked.stem) return 'inflected'
  if (term === asked.folded || term === asked.romanized) return 'transliterated'
  return term.startsWith(asked.folded) || term.startsWith(asked.romanized) ? 'prefix' : 'synonym'
}
/** Whether a word is one that a term of the index stands for. */
const isFor = (word: string, term: string): boolean =>
  term.startsWith('~')
    ? wordsIn(word).some(({ folded }) => skeleton(folded) === term.slice(1))
    : termsOfWord(word).includes(term)
/** Where the words stand that a term was found by: what sounds like a name is in the names. */
const wordFields = (term: string, fields: readonly string[]): readonly string[] =>
  term.startsWith('~') ? ['name', 'names'] : fields.filter((field) => !readyFields.has(field))
const sharedBeginning = (left: string, right: string): number => {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}
type WordsOf = (field: string) => readonly string[]

/** What of a record a word led to, surest first, by the terms that stand for the word. */
const candidates = (document: SearchDocument, asked: Word, { terms }: Part, { match }: Hit, wordsOf: WordsOf): Why[] =>
  Object.entries(match)
    .filter(([term]) => terms.has(term) || term.startsWith(asked.folded) || term.startsWith(asked.romanized))
    .map(([term, fields]) => {
      const found = wordFields(term, fields)
        .flatMap(wordsOf)
        .find((word) => isFor(word, term))
      const [word] = found === undefined ? [] : wordsIn(found)
      return {
        asked: asked.text,
        found: found ?? document.name,
        fields: tell(fields),
        kind: agreement(asked, word, term),
      }
    })
    .toSorted((left, right) => matchKinds.indexOf(left.kind) - matchKinds.indexOf(right.kind))

const isCyrillic = ({ text }: { readonly text: string }): boolean => cyrillic.test(text)
/** The word that a guess led to: the nearest in letters of those that were found, in the script that was typed if any is. */
const guessed = (asked: Word, { match }: Hit, wordsOf: WordsOf): Why | undefined => {
  const [nearest] = Object.entries(match)
    .flatMap(([term, fields]) =>
      wordFields(term, fields)
        .flatMap(wordsOf)
        .flatMap((word) =>
          isFor(word, term) ? wordsIn(word).map(({ folded, text }) => ({ word, folded, text, fields })) : [],
        ),
    )
    .toSorted(
      (left, right) =>
        sharedBeginning(right.folded, asked.folded) - sharedBeginning(left.folded, asked.folded) ||
        Number(isCyrillic(right) === isCyrillic(asked)) - Number(isCyrillic(left) === isCyrillic(asked)) ||
        (left.word < right.word ? -1 : 1),
    )
  return nearest && { asked: asked.text, found: nearest.word, fields: tell(nearest.fields), kind: 'fuzzy' }
}

/** Why a record was found by one part of a question. */
export const whyPart = (document: SearchDocument, part: Part, hit: Hit, wordsOf: WordsOf): Why => {
  const { asked, date, words } = part
  if (date !== null && hit.match[date.term] !== undefined)
    return { asked, found: date.term.replace(/^[a-z]+/, ''), fields: ['dates'], kind: 'date' }
  const dropped: Why = { asked, found: null, fields: [], kind: 'dropped' }
  const [word] = words
  if (word === undefined || words.length > 1) return dropped
  const all = candidates(document, word, part, hit, wordsOf)
  const [best] = all
  if (best === undefined) return (hit.asked.includes(word.folded) ? guessed(word, hit, wordsOf) : undefined) ?? dropped
  const alike = all.filter(({ kind }) => kind === best.kind)
  return { ...best, fields: [...new Set(alike.flatMap(({ fields }) => fields))] }
}
