import { type Dataset, pluralOf, type RecordType } from '@csto-record/domain'
import { isFields, type Presented, presented, resultTable, writeRecordTable } from '@csto-record/formats'
import { InvalidParameters, type Query } from '@csto-record/queries'
import type { ListForm, Taken } from './taken.ts'

const mostAtOnce = 500

/** The members of a result that are lists, of which a query that pages has one. */
const listsIn = (result: object): readonly (readonly [string, readonly unknown[]])[] =>
  Object.entries(result).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value] as const] : []))

/**
 * What a query answers to parameters as checked, with the entries of all its pages in one. A query that does not page
 * answers as it always does.
 */
export const wholeResult = (dataset: Dataset, query: Query, checked: Readonly<Record<string, unknown>>): object => {
  if (!('cursor' in query.info.params.shape)) return Object(query.run(dataset, checked))
  const pages: object[] = []
  for (let cursor: unknown = null; cursor !== undefined; ) {
    const page: unknown = query.run(dataset, { ...checked, limit: mostAtOnce, cursor })
    if (!isFields(page)) break
    pages.push(page)
    cursor = page['next'] ?? undefined
  }
  const [first = {}] = pages
  const whole = listsIn(first).map(([name]) => [
    name,
    pages.flatMap((page) => listsIn(page).find(([one]) => one === name)?.[1] ?? []),
  ])
  return { ...first, ...Object.fromEntries(whole), next: null }
}

/** What a query answers to parameters that have not been checked, whole. Throws where they do not fit. */
export const wholeAnswer = (dataset: Dataset, query: Query, params: object): object => {
  const checked = query.check(params)
  if (!checked.ok) throw new InvalidParameters(query.info.name, checked.problems)
  return wholeResult(dataset, query, checked.params)
}

/** The version of the dataset that a file is made from. */
export type Stamp = Pick<Dataset, 'version' | 'asOf'>
const stampOf = ({ version, asOf }: Stamp): Stamp => ({ version, asOf })

/**
 * Records as a file of a form: CSV with the columns of the API's tables, in which no cell runs as a formula, or JSON with
 * the members of the API's lists.
 */
export const recordsAs = (form: ListForm, stamp: Stamp, type: RecordType, items: readonly Presented[]): string =>
  form === 'csv'
    ? [...writeRecordTable(type)({ items })].join('')
    : JSON.stringify({ dataset: stampOf(stamp), list: pluralOf(type), total: items.length, items })

/** What a query answered as a file of a form, as the API writes it. Throws where the answer holds no one list of objects. */
export const resultAs = (form: ListForm, stamp: Stamp, { info }: Query, result: object): string => {
  if (form === 'json') return JSON.stringify({ dataset: stampOf(stamp), query: info.name, result })
  const table = resultTable(info.result)
  if (table === undefined) throw new Error(`the query ${info.name} gives no table: no list of objects, or several`)
  return [...table.csv({ result })].join('')
}

/** Rows as a file of a form; the same at build time and in the browser. */
export const textOf = (form: ListForm, dataset: Dataset, taken: Taken): string =>
  taken.of === 'result'
    ? resultAs(form, dataset, taken.query, taken.result)
    : recordsAs(
        form,
        dataset,
        taken.type,
        taken.records.map((record) => presented(dataset, record)),
      )
