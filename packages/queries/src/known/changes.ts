import { type AnyRecord, allRecords, type Dataset, type Id, pathOf, recordById } from '@csto-record/domain'
import { perRecord } from '../memo.ts'
import { factsOfRecord } from '../results/evidence-for.ts'

export interface Change {
  readonly id: Id
  readonly path: string
  readonly kind: 'added' | 'changed' | 'withdrawn'
}

/** The facts of a record by path, each as text of its value. */
const valuesOf: (record: AnyRecord) => ReadonlyMap<string, string> = perRecord(
  (record) => new Map(factsOfRecord(record).map((fact) => [pathOf(fact), JSON.stringify(fact.value)])),
)
const none: ReadonlyMap<string, string> = new Map()

/** The facts that differ between two versions of one record; undefined stands for where there is none of it yet. */
export const changesOfVersions = (
  id: Id,
  then: AnyRecord | undefined,
  since: AnyRecord | undefined,
): readonly Change[] => {
  // Versions share the records of which nothing changed.
  if (then === since) return []
  const old = then === undefined ? none : valuesOf(then)
  const now = since === undefined ? none : valuesOf(since)
  const present = [...now].flatMap(([path, value]): readonly Change[] => {
    const earlier = old.get(path)
    return earlier === value ? [] : [{ id, path, kind: earlier === undefined ? 'added' : 'changed' }]
  })
  const gone = [...old.keys()].filter((path) => !now.has(path))
  return [...present, ...gone.map((path): Change => ({ id, path, kind: 'withdrawn' }))]
}

/** The facts of one record that differ between two datasets. */
export const changesOfRecord = (before: Dataset, after: Dataset, id: Id): readonly Change[] =>
  changesOfVersions(id, recordById(before, id), recordById(after, id))

/** The facts that differ between two datasets: those of records that the later one has in its order, then the others. */
export const changesOf = (before: Dataset, after: Dataset): readonly Change[] => {
  const ids = new Set([...allRecords(after), ...allRecords(before)].map(({ id }) => id))
  return [...ids].flatMap((id) => changesOfRecord(before, after, id))
}
