import { allRecords, type Dataset, type Evidence, factsOf, pathOf } from '@csto-record/domain'

/** Every fact of a dataset as `<record> <path>`, with its evidence. */
export const factPaths = (dataset: Dataset): ReadonlyMap<string, readonly Evidence[]> =>
  new Map(
    allRecords(dataset).flatMap((record) =>
      factsOf(record).map((fact) => [`${record.id} ${pathOf(fact)}`, fact.evidence] as const),
    ),
  )
