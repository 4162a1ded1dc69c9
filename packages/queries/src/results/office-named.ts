import { type Dataset, type Id, recordsOf } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { leaveNamesOut } from '../names/leave-names-out.ts'
import { telling } from '../names/search/offices.ts'
import { spellingsById } from '../names/spellings.ts'
import { subjectNames } from '../names/subject.ts'
import { wordsIn } from '../names/words.ts'
import { nearestName } from '../parameters/expected.ts'
import { officeKey } from './office-key.ts'
import { type Office, officesOn } from './offices.ts'

/** What a title means, in whatever language the glossary has its words, without the names of the subject. */
const meant = (dataset: Dataset, title: string): string => {
  const { rest } = leaveNamesOut(subjectNames(dataset), wordsIn(title))
  return [...telling(rest.map(({ text }) => text).join(' '))].toSorted().join(' ')
}

/** Offices by what their titles mean; one that is a body goes by every name of that, too. */
const officesByMeaning = perDataset((dataset: Dataset): ReadonlyMap<string, readonly Office[]> => {
  const bodies = recordsOf(dataset, 'body')
  return groupBy(officesOn(dataset), ({ of, title, spellings }) => {
    const own = bodies.filter(({ parent, name }) => parent === of && officeKey(name) === officeKey(title))
    const called = own.flatMap(({ id }) => (spellingsById(dataset).get(id) ?? []).map(({ text }) => text))
    return [...new Set([...spellings, ...called].map((one) => meant(dataset, one)))].filter((one) => one !== '')
  })
})

/**
 * The offices that a text names: by their title, however spelt, or the slug of their page; or else in other words of the
 * same meaning, such as those of another language. `of` keeps to the offices of one owner; null takes those of all.
 */
export const officesNamed = (dataset: Dataset, of: Id | null, text: string): readonly Office[] => {
  const own = officesOn(dataset).filter((office) => of === null || office.of === of)
  const key = officeKey(text)
  const titled = own.filter(({ title, slug }) => officeKey(title) === key || slug === text)
  if (titled.length > 0) return titled
  return (officesByMeaning(dataset).get(meant(dataset, text)) ?? []).filter((office) => own.includes(office))
}

const shared = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
  [...left].filter((word) => right.has(word)).length / Math.max(left.size, right.size, 1)

const mostNear = 5
/** Titles that somebody may have meant who named no office on record: the one spelt most like it, then those that share words. */
export const officesNear = (dataset: Dataset, of: Id | null, text: string): string[] => {
  const titles = officesOn(dataset).flatMap((office) => (of === null || office.of === of ? [office.title] : []))
  const asked = telling(text)
  const alike = titles
    .map((title) => ({ title, like: shared(asked, telling(title)) }))
    .filter(({ like }) => like > 0)
    .toSorted((left, right) => right.like - left.like || (left.title < right.title ? -1 : 1))
  const nearest = nearestName(titles, text)
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...alike.map(({ title }) => title)])].slice(
    0,
    mostNear,
  )
}
