import { meaning } from '../glossary.ts'
import { meaningOf } from '../plain-names.ts'
import { wordsIn } from '../words.ts'
import type { NameWords, Office, OfficeBook } from './office-book.ts'

const meanings = (text: string): ReadonlySet<string> =>
  new Set(
    meaningOf(wordsIn(text))
      .split(' ')
      .filter((word) => word !== ''),
  )

/** Words that questions leave out or put in: the minister of foreign affairs is the foreign minister. */
const loose = new Set(
  ['affair', 'acting', 'organization', 'организация', 'alliance', 'bloc'].map((word) =>
    meaning(wordsIn(word)[0]?.stem ?? word),
  ),
)
/** What a text means, without the words that questions leave out or put in. */
export const telling = (text: string): ReadonlySet<string> =>
  new Set([...meanings(text)].filter((word) => !loose.has(word)))

export const head = meaning(wordsIn('head')[0]?.stem ?? '')

export const chair = meaning(wordsIn('chair')[0]?.stem ?? '')

export const same = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && [...left].every((word) => right.has(word))

/** Whether some words are one of several names, and no more than that. */
export const isNamed = (names: readonly NameWords[], asked: ReadonlySet<string>): boolean =>
  names.some((words) => same(new Set(words), asked))

/**
 * Whether what is asked besides the title names the one whose office it is. It may name nobody where that is the
 * subject, or where the title says enough: Chief of the Joint Staff, but not Head.
 */
const isOf = ({ whose, words, names }: Office, rest: ReadonlySet<string>): boolean =>
  rest.size === 0 ? whose === 'subject' || (words.length > 1 && whose !== 'state') : isNamed(names, rest)

/** Offices that the words name, by their title or as those who lead something. */
export const officesAsked = ({ offices }: OfficeBook, asked: ReadonlySet<string>): readonly Office[] => {
  const titled = offices.filter((office) => {
    if (office.words.some((word) => !asked.has(word))) return false
    return isOf(office, new Set([...asked].filter((word) => !office.words.includes(word))))
  })
  if (titled.length > 0 || !(asked.has(head) || asked.has(chair))) return titled
  const led = new Set([...asked].filter((word) => word !== head && word !== chair))
  return offices.filter((office) => {
    const { words } = office
    if (led.size > 0) return (words.includes(head) || words.includes(chair)) && isOf(office, led)
    return asked.has(chair) ? words.includes(chair) && office.ofSummit : office.isSeat
  })
}
