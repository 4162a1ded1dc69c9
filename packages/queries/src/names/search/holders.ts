import { type Dataset, type Day, type Id, recordsOf, spanHolds, type TenureRecord } from '@csto-record/domain'
import { certainties, gradeOn } from '../../results/office.ts'
import { subjectOf } from '../../results/subject.ts'
import { nameOf, nameOfId } from '../names.ts'
import { chair, head, isNamed, type Office, officesAsked, same, telling } from './offices.ts'
import type { Question } from './question.ts'

/** A record that an office leads to, and the office in words. */
export interface Held {
  readonly id: Id
  readonly office: string
  /** Whether it is held on the day asked for, or was by whom the record last knows in it; or is a term in the chair. */
  readonly kind: 'office' | 'office-before' | 'chair'
}

const within = (tenure: TenureRecord, from: string, to: string): boolean =>
  tenure.attested.some(
    ({ earliest, latest }) => earliest !== null && latest !== null && earliest <= to && latest >= from,
  ) ||
  (tenure.start?.earliest != null &&
    tenure.start.earliest <= to &&
    (tenure.end === '..' || (tenure.end?.latest ?? tenure.start.earliest) >= from))

const endOf = ({ end, attested, start }: TenureRecord): Day | '' =>
  (end !== '..' ? end?.latest : null) ??
  attested
    .flatMap(({ latest }) => latest ?? [])
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
      const certainty = gradeOn(tenure, dataset.asOf, dataset.asOf)?.certainty
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
      const [first, last] = [start?.earliest, end === '..' ? dataset.asOf : end?.latest]
      // Where one end alone is known, the term surely met the year of that.
      const [from, to] = [first ?? last, last ?? first]
      return date.from !== null && date.to !== null && from != null && to != null && from <= date.to && to >= date.from
    })
    .map((term) => ({ id: term.id, office: nameOf(dataset, term), kind: 'chair' }))
}

/** The terms of a state in the chair of the subject, the latest first, where a question names it and the chair alone. */
const chairsOfState = (dataset: Dataset, asked: ReadonlySet<string>, { dates }: Question): readonly Held[] => {
  const rest = new Set([...asked].filter((word) => word !== chair))
  if (!asked.has(chair) || rest.size === 0) return []
  const [date] = dates
  return recordsOf(dataset, 'chairmanship')
    .filter(({ of, state, start }) => {
      if (of !== subjectOf(dataset) || !isNamed(dataset, state, rest)) return false
      const begun = start?.earliest ?? ''
      return date === undefined
        ? begun <= dataset.asOf
        : date.from !== null && begun.slice(0, 4) === date.from.slice(0, 4)
    })
    .toSorted((left, right) => ((left.start?.earliest ?? '') > (right.start?.earliest ?? '') ? -1 : 1))
    .map((term) => ({ id: term.id, office: nameOf(dataset, term), kind: 'chair' }))
}

/** What an office that a question names leads to: who holds it, and the state in the chair. */
export const heldBy = (dataset: Dataset, question: Question): readonly Held[] => {
  const words = question.parts.flatMap(({ date, words: asked }) => (date === null ? asked : []))
  const asked = telling(words.map(({ text }) => text).join(' '))
  if (asked.size === 0) return []
  const ofState = chairsOfState(dataset, asked, question)
  if (ofState.length > 0) return ofState
  const people = officesAsked(dataset, asked).flatMap((office) =>
    holdersOf(dataset, office, question).map(
      ([{ person }, kind]): Held => ({ id: person, office: `${office.title}, ${nameOfId(dataset, office.of)}`, kind }),
    ),
  )
  const chaired =
    same(asked, new Set([chair])) || (same(asked, new Set([head])) && question.who) ? chairs(dataset, question) : []
  return same(asked, new Set([chair])) ? [...chaired, ...people] : [...people, ...chaired]
}
