import {
  type Dataset,
  type FuzzyDate,
  type Id,
  recordsOf,
  spanHolds,
  type TenureRecord,
  typeOf,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../../memo.ts'
import { certainties, gradeOn } from '../../results/office.ts'
import { subjectOf } from '../../results/subject.ts'
import { nameOf, nameOfId } from '../names.ts'
import { coreName } from '../plain-names.ts'
import { allSpellings } from '../spellings.ts'
import { subjectNames } from '../subject.ts'
import type { Belonging, Days, Holder, NameWords, Office, OfficeBook, Term } from './office-book.ts'
import { telling } from './offices.ts'
import { summitBodies } from './summits.ts'

/** What the name of a record may be said by: the words of each of its names, without those of the subject. */
const namesById = perDataset((dataset: Dataset) =>
  groupBy(
    allSpellings(dataset).map(({ id, text }) => ({
      id,
      words: coreName(subjectNames(dataset), text)
        .split(' ')
        .filter((word) => word !== ''),
    })),
    ({ id }) => [id],
  ),
)
const namesOf = (dataset: Dataset, id: Id): readonly NameWords[] =>
  (namesById(dataset).get(id) ?? []).map(({ words }) => words)

const daysOf = ({ earliest, latest }: FuzzyDate): Days => [earliest, latest]

const holder = (dataset: Dataset, tenure: TenureRecord): Holder => {
  const { person, start, end, attested } = tenure
  const certainty = gradeOn(tenure, dataset.asOf, dataset.asOf)?.certainty
  return {
    person,
    start: start === null ? null : daysOf(start),
    end: end === null || end === '..' ? end : daysOf(end),
    attested: attested.map(daysOf),
    now: certainty === undefined || certainty === 'no-evidence' ? null : certainties.indexOf(certainty),
  }
}

const officesIn = (dataset: Dataset): readonly Office[] => {
  const subject = recordsOf(dataset, 'organization').find(({ id }) => id === subjectOf(dataset))
  const groups = groupBy(recordsOf(dataset, 'tenure'), ({ of, office }) => [`${of} ${office}`])
  return [...groups].flatMap(([, tenures]): readonly Office[] => {
    const [first] = tenures
    if (first === undefined) return []
    const { of, office: title } = first
    return [
      {
        title,
        words: [...telling(title)],
        of,
        ofName: nameOfId(dataset, of),
        names: namesOf(dataset, of),
        whose: of === subject?.id ? 'subject' : typeOf(of) === 'state' ? 'state' : 'other',
        ofSummit: summitBodies(dataset).some((body) => body === of),
        isSeat: of === subject?.id && subject.seats.some((seat) => seat.office === title),
        holders: tenures.map((tenure) => holder(dataset, tenure)),
      },
    ]
  })
}

const termsIn = (dataset: Dataset): readonly Term[] =>
  recordsOf(dataset, 'chairmanship')
    .filter(({ of, start, end }) => of === subjectOf(dataset) && (start ?? end) !== null)
    .map((term) => ({
      id: term.id,
      name: nameOf(dataset, term),
      stateNames: namesOf(dataset, term.state),
      from: term.start?.earliest ?? null,
      to: term.end === '..' ? dataset.asOf : (term.end?.latest ?? null),
      now: spanHolds(term.start, term.end, dataset.asOf) !== 'no',
    }))

const belongingIn = (dataset: Dataset): readonly Belonging[] => {
  const subject = recordsOf(dataset, 'organization').find(({ id }) => id === subjectOf(dataset))
  const all = recordsOf(dataset, 'membership').filter(({ of }) => of === subject?.id || typeOf(of) === 'document')
  const found = all.map(
    ({ id, of, state, role, start, end }): Belonging => ({
      id,
      own: of === subject?.id,
      name: `${nameOfId(dataset, state)}, ${role}${of === subject?.id ? '' : ` of ${nameOfId(dataset, of)}`}`,
      role,
      from: start?.earliest ?? subject?.founded?.earliest ?? null,
      to: end === '..' ? dataset.asOf : (end?.latest ?? null),
      now: spanHolds(start, end, dataset.asOf) !== 'no',
    }),
  )
  return found.toSorted((left, right) => (left.name < right.name ? -1 : 1))
}

/** Writes down the offices of a dataset, the terms in the chair of its subject, and the states that belong to it. */
export const officeBook = perDataset(
  (dataset: Dataset): OfficeBook => ({
    offices: officesIn(dataset),
    terms: termsIn(dataset),
    belonging: belongingIn(dataset),
  }),
)
