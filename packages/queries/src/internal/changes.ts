import { allRecords, type Dataset, factsOf, type Id, pathOf } from '@csto-record/domain'

/** Facts of a dataset by record and path, each as canonical text of its value. */
const facts = (
  dataset: Dataset,
): ReadonlyMap<string, { readonly id: Id; readonly path: string; readonly value: string }> =>
  new Map(
    allRecords(dataset).flatMap((record) =>
      factsOf(record).map(
        (fact) =>
          [
            `${record.id} ${pathOf(fact)}`,
            { id: record.id, path: pathOf(fact), value: JSON.stringify(fact.value) },
          ] as const,
      ),
    ),
  )

export interface Change {
  readonly id: Id
  readonly path: string
  readonly kind: 'added' | 'changed' | 'withdrawn'
}

/** The facts that differ between two datasets, in the order of the later one, withdrawn ones last. */
export const changesOf = (before: Dataset, after: Dataset): readonly Change[] => {
  const [old, now] = [facts(before), facts(after)]
  const present = [...now].flatMap(([key, { id, path, value }]): readonly Change[] => {
    const earlier = old.get(key)
    if (earlier === undefined) return [{ id, path, kind: 'added' }]
    return earlier.value === value ? [] : [{ id, path, kind: 'changed' }]
  })
  const gone = [...old].flatMap(([key, { id, path }]): readonly Change[] =>
    now.has(key) ? [] : [{ id, path, kind: 'withdrawn' }],
  )
  return [...present, ...gone]
}
