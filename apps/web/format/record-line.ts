import type { AnyRecord, Dataset, Id } from '@csto-record/domain'
import { nameOfId } from '@csto-record/queries'
import { dateInWords } from './date.ts'
import { inWords } from './label.ts'
import { daysInWords, spanInWords } from './span.ts'

const parts = (all: readonly (string | null)[]): string =>
  all.filter((part) => part !== null && part !== '').join(' · ')

/** What a record is, in a line beside its name: when, where, whose; empty where the name says all there is. */
export const recordLine = (dataset: Dataset, record: AnyRecord): string => {
  const name = (id: Id | null): string | null => (id === null ? null : nameOfId(dataset, id))
  switch (record.type) {
    case 'event':
      return parts([inWords(record.kind), daysInWords(record.start, record.end), name(record.place)])
    case 'document': {
      const day = record.adopted ?? record.signed
      return parts([
        inWords(record.kind),
        day === null || typeof day === 'string' ? null : dateInWords(day),
        name(record.body),
      ])
    }
    case 'source':
      return parts([record.publisher, record.published === null ? null : dateInWords(record.published)])
    case 'person':
      return parts([name(record.state)])
    case 'tenure':
    case 'membership':
    case 'chairmanship':
      return record.start === null && record.end === null ? '' : spanInWords(record.start, record.end, dataset.asOf)
    case 'commitment':
      return parts([name(record.chairmanship)])
    case 'remark':
      return parts([name(record.speaker), name(record.event)])
    case 'act':
      return parts([record.on === null ? null : dateInWords(record.on)])
    case 'provision':
      return parts([name(record.document)])
    case 'body':
    case 'force':
      return parts([record.acronym, name(record.parent)])
    case 'organization':
      return parts([record.acronym])
    case 'place':
      return parts([name(record.state)])
    case 'state':
    case 'topic':
      return ''
  }
}
