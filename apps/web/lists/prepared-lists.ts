import {
  type Dataset,
  type FileType,
  fileTypes,
  type Id,
  pageWordOf,
  parentOf,
  pluralOf,
  type RecordType,
  recordsOf,
  recordTypes,
  slugOf,
  typeOf,
} from '@csto-record/domain'
import { once } from '@csto-record/formats'
import {
  activityOf,
  disputes,
  exerciseStrength,
  offices,
  openQuestions,
  publishers,
  type Query,
} from '@csto-record/queries'
import { groupedBy } from '#web/format/grouped.ts'
import { wholeAnswer } from './rows.ts'
import type { PreparedList } from './taken.ts'
import { recordsByYear } from './years.ts'

/** All records of a type. */
const wholeType = (type: RecordType): PreparedList => ({
  key: pluralOf(type),
  api: `/v1/${pluralOf(type)}`,
  apiHasMore: false,
  taken: (dataset) => ({ of: 'records', type, records: recordsOf(dataset, type) }),
})

/** The types whose lists have a page for each year. */
export const typesByYear = ['event', 'document', 'source'] as const

/** What the API is asked for the records of a year: a document is filed under any of its acts, which no filter knows. */
const overApi = (type: RecordType, year: string): Pick<PreparedList, 'api' | 'apiHasMore'> => {
  const list = `/v1/${pluralOf(type)}`
  if (year === 'undated') return { api: list, apiHasMore: true }
  return type === 'document'
    ? { api: `${list}?from=${year}-01-01&to=${year}-12-31`, apiHasMore: true }
    : { api: `${list}?year=${year}`, apiHasMore: false }
}

const ofYears = (dataset: Dataset, type: (typeof typesByYear)[number]): readonly PreparedList[] =>
  [...recordsByYear(dataset, type)].map(([year, records]) => ({
    key: `${pluralOf(type)}-${year}`,
    ...overApi(type, year),
    taken: () => ({ of: 'records', type, records }),
  }))

const answer = (query: Query): PreparedList => ({
  key: query.info.name,
  api: `/v1/queries/${query.info.name}`,
  apiHasMore: false,
  taken: (dataset) => ({ of: 'result', query, result: Object(query(dataset, {})) }),
})

interface AboutRecord {
  readonly record: { readonly id: Id }
}
/** The rows of an answer, each about a record. */
const rowsIn = (answer: object, member: string): readonly AboutRecord[] =>
  Object.entries(answer).find(([name]) => name === member)?.[1] ?? []

/** The type of the page that a record stands on. */
const pageTypeOf = (id: Id): FileType => typeOf<RecordType>(parentOf(id) ?? id) as FileType

/** What a query tells of records, for those that stand on pages of one type. It is asked once for all types. */
const ofPages = (query: Query, answered: () => object, member: string): readonly PreparedList[] => {
  const rows = once(() => groupedBy(rowsIn(answered(), member), ({ record }) => pageTypeOf(record.id)))
  return fileTypes.map((type) => ({
    key: `${query.info.name}-${pageWordOf(type)}`,
    api: `/v1/queries/${query.info.name}`,
    apiHasMore: true,
    taken: () => ({ of: 'result', query, result: { ...answered(), [member]: rows().get(type) ?? [] } }),
  }))
}

/** The types of actors whose feeds stand in files; people's, which are many and short, are the API's. */
const actorTypes = ['state', 'body', 'organization', 'force'] as const

/** Names the list of what is on record of an actor: `activity-states-armenia`. */
export const activityKey = (id: Id): string => `${activityOf.info.name}-${pageWordOf(typeOf(id))}-${slugOf(id)}`

const activities = (dataset: Dataset): readonly PreparedList[] =>
  actorTypes.flatMap((type) =>
    recordsOf(dataset, type).map(({ id }) => ({
      key: activityKey(id),
      api: `/v1/queries/${activityOf.info.name}?actor=${id}`,
      apiHasMore: false,
      taken: () => ({ of: 'result', query: activityOf, result: wholeAnswer(dataset, activityOf, { actor: id }) }),
    })),
  )

/** Every list whose rows are laid beside the pages, so that they can be taken along without the API and without scripts. */
export const preparedLists = (dataset: Dataset): readonly PreparedList[] => [
  ...recordTypes.map(wholeType),
  ...typesByYear.flatMap((type) => ofYears(dataset, type)),
  ...[offices, exerciseStrength, publishers, disputes, openQuestions].map((query: Query) => answer(query)),
  ...activities(dataset),
  ...ofPages(
    disputes,
    once(() => disputes(dataset, {})),
    'disputes',
  ),
  ...ofPages(
    openQuestions,
    once(() => openQuestions(dataset, {})),
    'questions',
  ),
]
