import 'server-only'
import { recordsOf } from '@csto-record/domain'
import { hasNamingPage, namingHref } from './backlinks.ts'
import { calendarNames, calendarYears } from './calendars.ts'
import { comparedKinds, statePairHref, statePairs } from './compared.ts'
import { dataset } from './dataset.ts'
import { disputesByType } from './disputes.ts'
import { documentsByYear } from './documents.ts'
import { eventsByYear } from './events.ts'
import { type Actor, feedPages, yearHref } from './feed.ts'
import { dayHref, daysOfYear } from './on-this-day.ts'
import { questionsByType, questionsHref } from './open-questions.ts'
import { type Owner, runHref, runPages } from './owners.ts'
import { publishersByLetter, sourcePages, sourcesHref, sourceYears } from './sources.ts'
import { topicYearHref, topicYears } from './topics.ts'
import { years } from './years.ts'

const numbered = (pages: number, hrefOf: (page: number) => string): readonly string[] =>
  Array.from({ length: pages }, (_, position) => hrefOf(position + 1))

const owners: readonly Owner[] = [...recordsOf(dataset, 'organization'), ...recordsOf(dataset, 'body')]
const paged: readonly { readonly id: Actor }[] = [...recordsOf(dataset, 'state'), ...owners]

/** The addresses of the parts of long lists: by year, by type, by letter, and their pages; and of all promises. */
export const listPages: readonly string[] = [
  '/chairmanships/promises',
  ...years.map((year) => `/years/${year}`),
  ...paged.flatMap(({ id }) => feedPages(id).map((year) => yearHref(id, year))),
  ...owners.flatMap((owner) => runPages(owner).map((key) => runHref(owner.id, key))),
  ...recordsOf(dataset, 'organization').flatMap(({ id }) => (hasNamingPage(id) ? [namingHref(id)] : [])),
  ...recordsOf(dataset, 'topic').flatMap(({ id }) => topicYears(id).map(({ year }) => topicYearHref(id, year))),
  ...[...eventsByYear.keys()].map((year) => `/events/by-year/${year}`),
  ...[...documentsByYear.keys()].map((year) => `/documents/by-year/${year}`),
  ...calendarNames.flatMap((name) => calendarYears(name).map((year) => `/calendar/${name}/${year}`)),
  ...sourceYears.flatMap((year) => numbered(sourcePages(year)?.length ?? 1, (page) => sourcesHref(year, page))),
  ...publishersByLetter.map(([letter]) => `/sources/by-publisher/${letter}`),
  ...disputesByType.map(({ word }) => `/disputes/${word}`),
  ...comparedKinds.filter((kind) => kind !== 'states').map((kind) => `/compare/${kind}`),
  ...statePairs.map(({ left, right }) => statePairHref(left, right)),
  ...daysOfYear.map(dayHref),
  ...questionsByType.flatMap(({ word, pages }) => numbered(pages.length, (page) => questionsHref(word, page))),
]
