import { type AnyRecord, allRecords, type Dataset, type Day, definitionOf, type FuzzyDate } from '@csto-record/domain'
import { spanOf } from '@csto-record/queries'
import { type Cell, column, type Table } from './table.ts'

const isFuzzyDate = (value: unknown): value is FuzzyDate =>
  typeof value === 'object' && value !== null && 'edtf' in value
const datesIn = (value: unknown): readonly FuzzyDate[] => [value].flat().filter(isFuzzyDate)

/** The days between which a record surely stands: from the last that its start may mean to the first that its end may. */
const surely = (record: AnyRecord, asOf: Day): readonly [from: Day | null, to: Day | null] => {
  const fields = record as unknown as Readonly<Record<string, unknown>>
  const { dated } = definitionOf(record.type)
  if (dated.includes('start') && dated.includes('end')) {
    const [start] = datesIn(fields['start'])
    const [end] = datesIn(fields['end'])
    const to = fields['end'] === '..' ? asOf : (end?.earliest ?? null)
    return [start?.latest ?? null, to]
  }
  const [first] = dated.flatMap((field) => datesIn(fields[field]))
  // A day is sure where the date can mean no other.
  return first !== undefined && first.earliest === first.latest ? [first.earliest, first.latest] : [null, null]
}

const rowOf = (record: AnyRecord, asOf: Day): readonly Cell[] | null => {
  const span = spanOf(record)
  if (span === null) return null
  const [from, to] = surely(record, asOf)
  const isSpan = from !== null && to !== null && from <= to
  return [record.id, span.first, isSpan ? from : null, isSpan ? to : null, span.last, span.goesOn]
}

const day = (name: string, about: string) => column(name, about, { type: 'day', nullable: true })

/** Between which days a record may stand, and between which it surely does: for questions about a day or a span. */
export const spans: Table = {
  name: 'spans',
  about:
    'Between which days a record may stand, and between which it surely does. It may have to do with a day where `possible_from <= day` and `day <= possible_to`, null being open; surely where `sure_from <= day` and `day <= sure_to`. Records without a date are not here.',
  columns: [
    column('record', 'the record'),
    day('possible_from', 'the first day it may stand on; null where it is open'),
    day('sure_from', 'the first day it surely stands on; null where no day is sure'),
    day('sure_to', 'the last day it surely stands on, at most the day through which sources were looked at'),
    day('possible_to', 'the last day it may stand on; null where it is open'),
    column('goes_on', 'whether it goes on after its last day', { choices: ['no', 'still', 'possible'] }),
  ],
  key: ['record'],
  foreignKeys: [{ columns: ['record'], table: 'records', references: ['id'] }],
  rows: function* (dataset: Dataset) {
    for (const record of allRecords(dataset)) {
      const row = rowOf(record, dataset.asOf)
      if (row !== null) yield row
    }
  },
}
