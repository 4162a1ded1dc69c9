import {
  type AnyRecord,
  definitionOf,
  evidenceOfRecord,
  type RecordType,
  recordTypes,
  statusOf,
} from '@csto-record/domain'
import { nameOf } from '../../names/names.ts'
import type { Span } from '../engine.ts'
import { knownColumn } from './known-column.ts'
import { columnIn, type RecordColumn, recordColumn } from './record-column.ts'
import { goings, spanOf } from './span-of.ts'

const yearOf = (day: string): number => Number(day.slice(0, 4))
const end = (record: AnyRecord, which: keyof Span) => spanOf(record)?.[which] ?? []

/** Members whose ids say where statements come from rather than what the record is about. */
const apart = /^(?:evidence|disputes|open)\b/

/** What records of a type can be asked for besides what they hold: who made them up, when they stood, what they name. */
export const derivedColumns = (type: RecordType, leaves: readonly RecordColumn[]): readonly RecordColumn[] => {
  const { stages, dated, lasts, evidence } = definitionOf(type)
  const naming = leaves.filter(({ name, kind }) => kind === 'id' && !apart.test(name))
  const text = [
    recordColumn('id', 'id', 'the id of the record', ({ id }) => [id], { types: [type] }),
    columnIn('caption', 'text', 'the name that the record goes by, in small letters', (dataset) => (record) => [
      nameOf(dataset, record).toLowerCase(),
    ]),
  ]
  const status = columnIn(
    'status',
    'choice',
    'the stage that its evidence puts it in',
    (dataset) => (record) => [statusOf(dataset, record)?.status ?? []].flat(),
    { choices: Object.keys(stages ?? {}) },
  )
  const days = [
    recordColumn('firstDay', 'day', 'the first day that it may have to do with', (record) =>
      [end(record, 'first')].flat(),
    ),
    recordColumn('lastDay', 'day', 'the last day that it may have to do with; none where it may go on', (record) =>
      [end(record, 'last')].flat(),
    ),
    recordColumn('year', 'number', 'the year of its first day', (record) => [end(record, 'first')].flat().map(yearOf)),
  ]
  const goesOn = recordColumn(
    'goesOn',
    'choice',
    'whether it goes on after the last day known of it: still, by the sources seen; possible, where none tells',
    (record) => [spanOf(record)?.goesOn ?? []].flat(),
    { choices: goings },
  )
  const sources = recordColumn(
    'sources',
    'id',
    'the sources of its evidence',
    (record) => evidenceOfRecord(record).map(({ source }) => source),
    { many: true, types: ['source'] },
  )
  const mentions = columnIn(
    'mentions',
    'id',
    'the records that it names in any of its fields',
    (dataset) => {
      const each = naming.map(({ valuesIn }) => valuesIn(dataset))
      return (record) => each.flatMap((values) => values(record))
    },
    { many: true, types: recordTypes },
  )
  return [
    ...text,
    ...(stages === null ? [] : [status]),
    ...(dated.length === 0 ? [] : days),
    ...(lasts === null ? [] : [goesOn]),
    ...(evidence === null ? [] : [sources]),
    mentions,
    knownColumn(type),
  ]
}
