import type { AnyRecord, Dataset, RecordType } from '@csto-record/domain'
import type { Column } from '../engine.ts'
import type { Value } from '../selection.ts'

type Values = (record: AnyRecord) => readonly Value[]

/** A column of the records of one type, whatever the dataset, with what it takes to ask for its values. */
export interface RecordColumn extends Omit<Column<AnyRecord>, 'values'> {
  /** What it holds, in words. */
  readonly description: string
  /** The values of a choice, in their order; none for any other kind. */
  readonly choices: readonly string[]
  /** The types that an id may be of; none for any other kind. */
  readonly types: readonly RecordType[]
  /** What a text has to look like; null where any will do. */
  readonly pattern: RegExp | null
  /** The values of a record of a dataset. */
  readonly valuesIn: (dataset: Dataset) => Values
}

type Told = Partial<Pick<RecordColumn, 'choices' | 'types' | 'pattern' | 'many'>>
/** A column of what was said of it, of one value where nothing else is. */
export const columnIn = (
  name: string,
  kind: RecordColumn['kind'],
  description: string,
  valuesIn: RecordColumn['valuesIn'],
  { many = false, choices = [], types = [], pattern = null }: Told = {},
): RecordColumn => ({ name, kind, many, description, choices, types, pattern, valuesIn })

/** A column whose values follow from the record alone. */
export const recordColumn = (
  name: string,
  kind: RecordColumn['kind'],
  description: string,
  values: Values,
  told: Told = {},
): RecordColumn => columnIn(name, kind, description, () => values, told)
