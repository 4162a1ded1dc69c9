import {
  type AnyRecord,
  allRecords,
  type Dataset,
  dayInWords,
  type FileType,
  factsOf,
  type Id,
  pageOf,
  parentOf,
  pathOf,
} from '@csto-record/domain'
import { cite, citeDisputes, factPlaceOf } from '@csto-record/queries'
import {
  type CslItem,
  factItem,
  factNote,
  type Imprint,
  ownItem,
  sourceItems,
  sourcesOfFact,
  valueInWords,
} from '@csto-record/queries/citation'
import type { Inbox } from './report.ts'

/** What the tools of one fact say. */
export interface FactEntry {
  readonly record: Id
  readonly path: string
  /** The value in words. */
  readonly value: string
  readonly title: string
  readonly url: string
  readonly footnote: string
  /** What it rests on, as positions among the sources of the file. */
  readonly sources: readonly number[]
}

/** All that the tools of a page need, fetched when the first of them is opened. */
export interface FactFile {
  readonly version: string
  /** The day up to which sources were checked, in words. */
  readonly asOf: string
  readonly api: string
  readonly inbox: Inbox
  /** What the items of all facts have in common. */
  readonly own: Omit<CslItem, 'id' | 'title' | 'URL'>
  readonly sources: readonly CslItem[]
  /** The facts of the page by their places on it. */
  readonly facts: Readonly<Record<string, FactEntry>>
}

/** Where this copy stands and whom it names: what a file says besides the data. */
export interface Around {
  readonly dataset: Dataset
  readonly imprint: Imprint
  readonly api: string
  readonly inbox: Inbox
}

/** The address of the file of a record’s page. */
export const factFileOf = (id: Id<FileType>): string => `/data/facts${pageOf(id)}.json`

/** The facts that stand on the page of a record: its own, and those of the records inside its file. */
export const factFile = ({ dataset, imprint, api, inbox }: Around, records: readonly AnyRecord[]): FactFile => {
  const told = records.flatMap((record) =>
    factsOf(record).map((fact) => {
      const evidence = cite(dataset, fact.evidence)
      return { ...fact, path: pathOf(fact), evidence, disputes: citeDisputes(dataset, fact.disputes) }
    }),
  )
  const ids = [...new Set(told.flatMap(sourcesOfFact))]
  const entries = told.map((fact): readonly [string, FactEntry] => {
    const { title, URL: url } = factItem(dataset, fact, imprint)
    const { record, path } = fact
    const footnote = factNote(dataset, record, fact, imprint)
    const value = valueInWords(dataset, fact.value)
    const sources = sourcesOfFact(fact).map((id) => ids.indexOf(id))
    return [factPlaceOf(fact), { record, path, value, title, url, footnote, sources }]
  })
  return {
    version: dataset.version,
    asOf: dayInWords(dataset.asOf),
    api,
    inbox,
    own: ownItem(dataset, imprint),
    sources: sourceItems(dataset, ids),
    facts: Object.fromEntries(entries),
  }
}

/** The records of each page that states anything, by the id of the record whose page it is. */
export const pagesWithFacts = (dataset: Dataset): ReadonlyMap<Id<FileType>, readonly AnyRecord[]> => {
  const pages = new Map<Id<FileType>, AnyRecord[]>()
  for (const record of allRecords(dataset)) {
    const page = parentOf(record.id) ?? (record.id as Id<FileType>)
    if (factsOf(record).length > 0) pages.set(page, [...(pages.get(page) ?? []), record])
  }
  return pages
}
