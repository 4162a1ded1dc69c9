import type { Path } from '../../compile/read.ts'
import { allRecords, type Dataset } from '../../dataset.ts'
import type { Citation } from '../../evidence.ts'
import { evidenceOfRecord } from '../../facts.ts'
import type { AnyRecord } from '../../record.ts'

export interface Cited {
  readonly record: AnyRecord
  readonly citation: Citation
  readonly path: Path
}

/** Every place where a record cites a source: evidence, disputes and follow-ups. */
export const citationsOf = (record: AnyRecord): readonly Cited[] => {
  const under = (path: Path, citations: readonly Citation[]) =>
    citations.map((citation, position) => ({ record, citation, path: [...path, position] }))
  const followUps = record.type === 'commitment' ? record.followUps : []
  return [
    ...under(['evidence'], evidenceOfRecord(record)),
    ...record.disputes.flatMap(({ evidence }, position) => under(['disputes', position, 'evidence'], evidence)),
    ...followUps.flatMap(({ evidence }, position) => under(['followUps', position, 'evidence'], evidence)),
  ]
}

export const allCitations = (dataset: Dataset): readonly Cited[] => allRecords(dataset).flatMap(citationsOf)
