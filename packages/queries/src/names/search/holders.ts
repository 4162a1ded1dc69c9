import { type Dataset, type Day, type Id, recordsOf, spanHolds, type TenureRecord, typeOf } from '@csto-record/domain'
import { groupBy, perDataset } from '../../memo.ts'
import { certainties, certaintyOn } from '../../results/office.ts'
import { coreName, meaningOf } from '../core-names.ts'
import { meaning } from '../glossary.ts'
import { nameOf, nameOfId } from '../names.ts'
import { allSpellings } from '../spellings.ts'
import { subjectOf } from '../subject.ts'
import { wordsIn } from '../words.ts'
import type { Question } from './question.ts'
import { summitBodies } from './search-document.ts'

/** A record that an office leads to, and the office in words. */
export interface Held {
  readonly id: Id
  readonly office: string
  /** Whether it is held on the day asked for, or was by whom the record last knows in it; or is a term in the chair. */
  readonly kind: 'office' | 'office-before' | 'chair'
}

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
const head = meaning(wordsIn('head')[0]?.stem ?? '')
const chair = meaning(wordsIn('chair')[0]?.stem ?? '')

interface Office {
  readonly title: string
  readonly of: Id
  readonly words: ReadonlySet<string>
  readonly tenures: readonly TenureRecord[]
}
const offices = perDataset((dataset: Dataset): readonly Office[] =>
  [...groupBy(recordsOf(dataset, 'tenure'), ({ of, office }) => [`${of} ${office}`])].flatMap(([, tenures]) => {
    const [first] = tenures
    if (first === undefined) return []
    const words = new Set([...meanings(first.office)].filter((word) => !loose.has(word)))
    return [{ title: first.office, of: first.of, words, tenures }]
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
const same = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && [...left].every((word) => right.has(word))

/**
 * Whether what is asked besides the title names the one whose office it is. It may name nobody where that is the
 * subject, or where the title says enough: Chief of the Joint Staff, but not Head.
 */
const isOf = (dataset: Dataset, { of, words: title }: Office, rest: ReadonlySet<string>): boolean =>
  rest.size === 0
    ? of === subjectOf(dataset) || (title.size > 1 && typeOf(of) !== 'state')
    : (namesById(dataset).get(of) ?? []).some(({ words }) => same(words, rest))

/** Offices that the words name, by their title or as those who lead something. */
const officesAsked = (dataset: Dataset, asked: ReadonlySet<string>): readonly Office[] => {
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

const within = (tenure: TenureRecord, from: Day, to: Day): boolean =>
  tenure.attested.some(
    ({ earliest, latest }) => earliest !== null && latest !== null && earliest <= to && latest >= from,
  ) ||
  (tenure.start?.earliest != null &&
    tenure.start.earliest <= to &&
    (tenure.end === '..' || (tenure.end?.latest ?? tenure.start.earliest) >= from))

const endOf = ({ end, attested, start }: TenureRecord): Day =>
  (end !== '..' ? end?.latest : null) ??
  attested
    .map(({ latest }) => latest ?? '')
    .toSorted()
    .at(-1) ??
  start?.latest ??
  ''

type Holder = readonly [tenure: TenureRecord, kind: 'office' | 'office-before']
/** The latest first. */
const before = (tenures: readonly TenureRecord[]): readonly Holder[] =>
  tenures
    .toSorted((left, right) => (endOf(left) > endOf(right) ? -1 : 1))
    .map((tenure): Holder => [tenure, 'office-before'])

/**
 * Those who hold an office on the day through which the record looks, in the year asked for, or before the holder of
 * today. Where nobody is known to hold it, the one last known in it.
 */
const holdersOf = (dataset: Dataset, { tenures }: Office, { dates, direction }: Question): readonly Holder[] => {
  const [date] = dates
  if (date !== undefined)
    return tenures
      .filter((tenure) => date.from !== null && date.to !== null && within(tenure, date.from, date.to))
      .map((tenure): Holder => [tenure, 'office'])
  const graded = tenures
    .flatMap((tenure) => {
      const certainty = certaintyOn(tenure, dataset.asOf)
      return certainty === undefined || certainty === 'no-evidence'
        ? []
        : [{ tenure, grade: certainties.indexOf(certainty) }]
    })
    .toSorted((left, right) => left.grade - right.grade)
  const now = new Set(graded.map(({ tenure }) => tenure.person))
  if (direction === 'last')
    return before(tenures.filter((tenure) => !now.has(tenure.person) && endOf(tenure) < dataset.asOf))
  if (graded.length > 0) return graded.map(({ tenure }): Holder => [tenure, 'office'])
  return before(tenures.filter((tenure) => endOf(tenure) <= dataset.asOf)).slice(0, 1)
}

/** The terms in the chair of the subject that hold the day, or meet the year asked for. */
const chairs = (dataset: Dataset, { dates }: Question): readonly Held[] => {
  const [date] = dates
  return recordsOf(dataset, 'chairmanship')
    .filter(({ of, start, end }) => {
      if (of !== subjectOf(dataset) || (start ?? end) === null) return false
      if (date === undefined) return spanHolds(start, end, dataset.asOf) !== 'no'
      const last = end === '..' ? dataset.asOf : end?.latest
      return date.from !== null && date.to !== null && (start?.earliest ?? '') <= date.to && (last ?? '') >= date.from
    })
    .map((term) => ({ id: term.id, office: nameOf(dataset, term), kind: 'chair' }))
}

/** What an office that a question names leads to: who holds it, and the state in the chair. */
export const heldBy = (dataset: Dataset, question: Question): readonly Held[] => {
  const words = question.parts.flatMap(({ date, words: asked }) => (date === null ? asked : []))
  const asked = new Set([...meanings(words.map(({ text }) => text).join(' '))].filter((word) => !loose.has(word)))
  if (asked.size === 0) return []
  const people = officesAsked(dataset, asked).flatMap((office) =>
    holdersOf(dataset, office, question).map(
      ([{ person }, kind]): Held => ({ id: person, office: `${office.title}, ${nameOfId(dataset, office.of)}`, kind }),
    ),
  )
  const chaired =
    same(asked, new Set([chair])) || (same(asked, new Set([head])) && question.who) ? chairs(dataset, question) : []
  const held = same(asked, new Set([chair])) ? [...chaired, ...people] : [...people, ...chaired]
  return held.filter(({ id }, place) => held.findIndex((other) => other.id === id) === place)
}
