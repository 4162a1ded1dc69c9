import type { Path } from '../../compile/read.ts'
import { allRecords, type Dataset } from '../../dataset.ts'
import type { AnyRecord } from '../../record.ts'
import type { Span } from './time.ts'

export interface FoundSpan extends Span {
  readonly record: AnyRecord
  /** Where the first and the last day stand. */
  readonly startPath: Path
  readonly endPath: Path
}

const spansIn = (record: AnyRecord): readonly FoundSpan[] => {
  const found = (span: Span, startPath: Path, endPath: Path): FoundSpan => ({ ...span, record, startPath, endPath })
  if (record.type === 'body') {
    return [found({ start: record.established, end: record.dissolved }, ['established'], ['dissolved'])]
  }
  if (!('start' in record)) return []
  const suspensions = record.type === 'membership' ? record.suspensions : []
  return [
    found(record, ['start'], ['end']),
    ...suspensions.map((span, at) => found(span, ['suspensions', at, 'start'], ['suspensions', at, 'end'])),
  ]
}

/** Every span of time in the record: of events, terms, offices, memberships, their suspensions, and bodies. */
export const allSpans = (dataset: Dataset): readonly FoundSpan[] => allRecords(dataset).flatMap(spansIn)
