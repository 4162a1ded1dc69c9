import 'server-only'
import type { SourceRecord } from '@csto-record/domain'
import { publishers as publishersQuery, sourceYield } from '@csto-record/queries'
import { yearOf } from '#web/format/date.ts'
import { groupedBy } from '#web/format/grouped.ts'
import { paged } from '#web/format/paged.ts'
import { undated } from './by-year.ts'
import { dataset } from './dataset.ts'
import { inOrderOfDays } from './filed.ts'

export { undated }
/** All sources, oldest first; undated ones last. */
export const sources = inOrderOfDays('source')
/** Sources by the year they came out in; `undated` for those that show no day. */
export const sourcesByYear = groupedBy(sources, ({ published }) => yearOf(published) ?? undated)
export const sourceYears = [...sourcesByYear.keys()].toSorted()

const mostOnPage = 200
/** The sources of a year in pages; undefined for a year that has none. */
export const sourcePages = (year: string): readonly (readonly SourceRecord[])[] | undefined => {
  const own = sourcesByYear.get(year)
  return own === undefined ? undefined : paged(own, mostOnPage)
}
export const sourcesHref = (year: string, page = 1): string =>
  page === 1 ? `/sources/by-year/${year}` : `/sources/by-year/${year}/${page}`

/** How many statements rest on a source. */
export const statementsFrom = ({ id }: SourceRecord): number => sourceYield(dataset, { source: id }).facts

/** Publishers with their pages, those of which the record cites most first. */
export const publishers = publishersQuery(dataset, {}).publishers

/** The letter a publisher is filed under, small; `other` for a name that begins with no Latin letter. */
export const letterOf = (publisher: string): string => {
  const [first = ''] = publisher.normalize('NFKD')
  return /[a-z]/i.test(first) ? first.toLowerCase() : 'other'
}
const inAlphabet = publishers.toSorted((left, right) => left.publisher.localeCompare(right.publisher, 'en'))
const byLetter = groupedBy(inAlphabet, ({ publisher }) => letterOf(publisher))
/** Publishers by the letter they are filed under, in the order of the alphabet, `other` last. */
export const publishersByLetter = [...byLetter].toSorted(([left], [right]) =>
  left === 'other' ? 1 : right === 'other' ? -1 : left.localeCompare(right, 'en'),
)
/** Where a publisher stands on the page of its letter. */
export const publisherPlace = (publisher: string): string =>
  `p-${(byLetter.get(letterOf(publisher)) ?? []).findIndex((one) => one.publisher === publisher) + 1}`
export const publisherHref = (publisher: string): string =>
  `/sources/by-publisher/${letterOf(publisher)}#${publisherPlace(publisher)}`
