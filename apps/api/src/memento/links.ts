import type { AnyRecord, Dataset, Day } from '@csto-record/domain'
import { recordUrl } from '@csto-record/formats'
import type { Link } from '../http/endpoint.ts'
import { httpDate, mementoDays, mementoUrl } from './mementos.ts'

export const timegate = '/timegate'
export const timemap = '/timemap'

/**
 * Where a record's past is found: the links that its address gives (RFC 7089, section 4.2), and as known by a day also
 * which address it is a memento of. `dataset` is the whole one. None where no dated source tells of the record.
 */
export const mementoLinks = (dataset: Dataset, record: AnyRecord, knownBy: Day | undefined): readonly Link[] => {
  if (mementoDays(dataset, record).length === 0) return []
  const original = recordUrl(record.id)
  return [
    { rel: 'timegate', href: `${timegate}${original}` },
    { rel: 'timemap', href: `${timemap}${original}`, type: 'application/link-format' },
    ...(knownBy === undefined
      ? []
      : [
          { rel: 'original', href: original },
          { rel: 'memento', href: mementoUrl(record, knownBy), datetime: httpDate(knownBy) },
        ]),
  ]
}

/** The header that tells an answer to be of a moment that is past (RFC 7089, section 2.1.1). */
export const mementoHeaders = (knownBy: Day | undefined): Readonly<Record<string, string>> =>
  knownBy === undefined ? {} : { 'Memento-Datetime': httpDate(knownBy) }
