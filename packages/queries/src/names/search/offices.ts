import { type Dataset, type Id, recordsOf, type TenureRecord, typeOf } from '@csto-record/domain'
import { groupBy, perDataset } from '../../memo.ts'
import { subjectOf } from '../../results/subject.ts'
import { coreName, meaningOf } from '../core-names.ts'
import { meaning } from '../glossary.ts'
import { allSpellings } from '../spellings.ts'
import { wordsIn } from '../words.ts'
import { summitBodies } from './summits.ts'

export const meanings = (text: string): ReadonlySet<string> =>
  new Set(
    meaningOf(wordsIn(text))
      .split(' ')
      .filter((word) => word !== ''),
  )

/** Words that questions leave out or put in: the minister of foreign affairs is the foreign minister. */
export const loose = new Set(
  ['affair', 'acting', 'organization', 'организация', 'alliance', 'bloc'].map((word) =>
    meaning(wordsIn(word)[0]?.stem ?? word),
  ),
)

export const head = meaning(wordsIn('head')[0]?.stem ?? '')

export const chair = meaning(wordsIn('chair')[0]?.stem ?? '')

/** What a text means, without the words that questions leave out or put in. */
export const telling = (text: string): ReadonlySet<string> =>
  new Set([...meanings(text)].filter((word) => !loose.has(word)))

export interface Office {
  readonly title: string
  readonly of: Id
  readonly words: ReadonlySet<string>
  readonly tenures: readonly TenureRecord[]
}

const offices = perDataset((dataset: Dataset): readonly Office[] =>
  [...groupBy(recordsOf(dataset, 'tenure'), ({ of, office }) => [`${of} ${office}`])].flatMap(([, tenures]) => {
    const [first] = tenures
    return first === undefined ? [] : [{ title: first.office, of: first.of, words: telling(first.office), tenures }]
  }),
)

/** What the name of a record may be said by: the words of each of its names, without those of the subject. */
const namesById = perDataset((dataset: Dataset) =>
  groupBy(
    allSpellings(dataset).map(({ id, text }) => ({
      id,
      words: new Set(
        coreName(dataset, text)
          .split(' ')
          .filter((word) => word !== ''),
      ),
    })),
    ({ id }) => [id],
  ),
)

export const same = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && [...left].every((word) => right.has(word))

/** Whether some words are a name of a record, and no more than that. */
export const isNamed = (dataset: Dataset, id: Id, asked: ReadonlySet<string>): boolean =>
  (namesById(dataset).get(id) ?? []).some(({ words }) => same(words, asked))

/**
 * Whether what is asked besides the title names the one whose office it is. It may name nobody where that is the
 * subject, or where the title says enough: Chief of the Joint Staff, but not Head.
 */
const isOf = (dataset: Dataset, { of, words: title }: Office, rest: ReadonlySet<string>): boolean =>
  rest.size === 0 ? of === subjectOf(dataset) || (title.size > 1 && typeOf(of) !== 'state') : isNamed(dataset, of, rest)

/** Offices that the words name, by their title or as those who lead something. */
export const officesAsked = (dataset: Dataset, asked: ReadonlySet<string>): readonly Office[] => {
  const titled = offices(dataset).filter((office) => {
    if ([...office.words].some((word) => !asked.has(word))) return false
    return isOf(dataset, office, new Set([...asked].filter((word) => !office.words.has(word))))
  })
  if (titled.length > 0 || !(asked.has(head) || asked.has(chair))) return titled
  const led = new Set([...asked].filter((word) => word !== head && word !== chair))
  const subject = recordsOf(dataset, 'organization').find(({ id }) => id === subjectOf(dataset))
  return offices(dataset).filter((office) => {
    const { of, title, words } = office
    if (led.size > 0) return (words.has(head) || words.has(chair)) && isOf(dataset, office, led)
    if (asked.has(chair)) return words.has(chair) && summitBodies(dataset).some((body) => body === of)
    return of === subject?.id && subject.seats.some((seat) => seat.office === title)
  })
}
