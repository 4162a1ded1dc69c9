import {
  type AnyRecord,
  allRecords,
  type Dataset,
  type Fact,
  factsOf,
  isDate,
  manners,
  publishedBy,
} from '@csto-record/domain'
import { factIdOf } from '@csto-record/queries'
import { type Cell, column, type Table } from './table.ts'

/** A value in one cell: text and numbers as they are, a date as EDTF, anything larger as JSON. */
const valueCell = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'edtf' in value && isDate(value as never))
    return String(value.edtf)
  return JSON.stringify(value)
}
const kindOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 'text' : typeof value
  return 'edtf' in value ? 'date' : 'object'
}
const valueKinds = ['text', 'number', 'boolean', 'date', 'object']

const statementOf = (fact: Fact): readonly Cell[] => [
  factIdOf(fact),
  fact.record,
  fact.field,
  fact.key,
  valueCell(fact.value),
  kindOf(fact.value),
]

const columns = [
  column('statement', 'the id of the statement, which the API answers to under /v1/facts/'),
  column('record', 'the record that is spoken of'),
  column('field', 'the field that is stated'),
  column('key', 'which entry of a list; null for a field with one value', { nullable: true }),
  column('value', 'the value: text and numbers as they are, dates as EDTF (ISO 8601-2), anything larger as JSON'),
  column('value_kind', 'how the value is written', { choices: valueKinds }),
]

/** The statements of a record, as rows. */
export const statementsOf = (record: AnyRecord): readonly (readonly Cell[])[] => factsOf(record).map(statementOf)

/** What the statements of a record rest on, as rows. */
export const groundsOf = (dataset: Dataset, record: AnyRecord): readonly (readonly Cell[])[] =>
  factsOf(record).flatMap((fact) =>
    fact.evidence.map((one, index) => [
      factIdOf(fact),
      index + 1,
      one.source,
      one.paragraph,
      one.phrase,
      one.by,
      one.manner,
      one.says,
      publishedBy(dataset, one),
    ]),
  )

/** What the record states: a row a statement. */
const statements: Table = {
  name: 'statements',
  about: 'What the record states: one value of a field, or one entry of a list, a row.',
  columns,
  key: ['statement'],
  foreignKeys: [{ columns: ['record'], table: 'records', references: ['id'] }],
  rows: function* (dataset) {
    for (const record of allRecords(dataset)) yield* statementsOf(record)
  },
}

/** What each statement rests on: a row a statement and a place in a source. */
const grounds: Table = {
  name: 'statements_evidence',
  about: 'What each statement rests on: a place in a source, whose word it is, and since when it can be known.',
  columns: [
    column('statement', 'the statement'),
    column('position', 'its place among the evidence of the statement, from 1', { type: 'integer' }),
    column('source', 'the source'),
    column('paragraph', 'the paragraph of the text held, from 1; null where no text is held', {
      type: 'integer',
      nullable: true,
    }),
    column('phrase', 'words as they stand in the source, at most eight'),
    column('by', 'on whose word the source says so; null where it speaks for itself', { nullable: true }),
    column('manner', 'how the source stands to what it says', { choices: manners }),
    column('says', 'the stage of the record that the source tells of', { nullable: true }),
    column('known_from', 'the day by which the source was out for sure; null for an undated one', {
      type: 'day',
      nullable: true,
    }),
  ],
  key: ['statement', 'position'],
  foreignKeys: [
    { columns: ['statement'], table: 'statements', references: ['statement'] },
    { columns: ['source'], table: 'sources', references: ['id'] },
    { columns: ['by'], table: 'records', references: ['id'] },
  ],
  rows: function* (dataset) {
    for (const record of allRecords(dataset)) yield* groundsOf(dataset, record)
  },
}

export const statementTables: readonly Table[] = [statements, grounds]
