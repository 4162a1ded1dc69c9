import {
  allRecords,
  type Dataset,
  definitionOf,
  factsOf,
  type Id,
  parentOf,
  pathOf,
  recordById,
  slugOf,
  typeOf,
} from '@csto-record/domain'
import { backlinks, changesBetween, type Query, queries } from '@csto-record/queries'

/** One fact that differs, with its value before and after; undefined where it was not or is no more. */
export interface FactChange {
  readonly id: Id
  readonly path: string
  readonly kind: 'added' | 'changed' | 'withdrawn'
  readonly before: unknown
  readonly after: unknown
}

/** What a change of the record means. */
export interface Difference {
  readonly recordsAdded: readonly Id[]
  /** With the id it went to; null where it was withdrawn, undefined where nothing says what became of it. */
  readonly recordsGone: readonly { readonly id: Id; readonly to: Id | null | undefined }[]
  readonly facts: readonly FactChange[]
  /** Records whose facts are the same and whose evidence, notes, topics or names differ. */
  readonly retouched: readonly Id[]
  /** Paths of pages that show something else than before. */
  readonly pages: readonly string[]
  /** Names of queries with an example that is answered in another way. */
  readonly queries: readonly string[]
  /** What the change is to those who rely on the data. */
  readonly release: 'major' | 'minor' | 'patch' | 'none'
}

const factValue = (dataset: Dataset, id: Id, path: string): unknown => {
  const record = recordById(dataset, id)
  return record && factsOf(record).find((fact) => pathOf(fact) === path)?.value
}

/** The page that shows a record: its own, or that of the record it stands in. */
const pageOf = (id: Id): string => {
  const shown = parentOf(id) ?? id
  return `/${definitionOf(typeOf(shown)).page}/${slugOf(shown)}`
}
const pagesAbout = (before: Dataset, after: Dataset, touched: readonly Id[]): readonly string[] => {
  const naming = [before, after].flatMap((dataset) =>
    touched.flatMap((record) => backlinks(dataset, { record }).links.map(({ from }) => from.id)),
  )
  return [...new Set([...touched, ...naming].map(pageOf))].toSorted()
}

const answer = (dataset: Dataset, query: Query, params: Parameters<Query>[1]): string =>
  JSON.stringify(query(dataset, params))
const answeredAnew = (before: Dataset, after: Dataset): readonly string[] =>
  queries
    .filter((query) =>
      query.info.examples.some(({ params }) => answer(before, query, params) !== answer(after, query, params)),
    )
    .map(({ info }) => info.name)

/** Compares two states of the record by meaning: facts, pages, and answers to the examples of every query. */
export const differenceOf = (before: Dataset, after: Dataset): Difference => {
  const { recordsAdded, recordsWithdrawn, facts } = changesBetween(before, after)
  const changed = new Set(facts.map(({ id }) => id))
  const retouched = allRecords(after).flatMap((record) => {
    const old = recordById(before, record.id)
    return old === undefined || changed.has(record.id) || JSON.stringify(old) === JSON.stringify(record)
      ? []
      : [record.id]
  })
  const recordsGone = recordsWithdrawn.map((id) => ({ id, to: after.redirects.find(({ from }) => from === id)?.to }))
  const touched = [...new Set([...changed, ...retouched, ...recordsAdded, ...recordsWithdrawn])]
  const release = recordsGone.some(({ to }) => to === undefined)
    ? 'major'
    : recordsAdded.length + recordsGone.length > 0
      ? 'minor'
      : touched.length > 0
        ? 'patch'
        : 'none'
  return {
    recordsAdded,
    recordsGone,
    facts: facts.map((change) => ({
      ...change,
      before: factValue(before, change.id, change.path),
      after: factValue(after, change.id, change.path),
    })),
    retouched,
    pages: touched.length === 0 ? [] : pagesAbout(before, after, touched),
    queries: touched.length === 0 ? [] : answeredAnew(before, after),
    release,
  }
}
