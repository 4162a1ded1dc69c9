import { isId, type RecordType, typeOf } from '@csto-record/domain'
import type { Authored } from '../corpus.ts'
import { type Leaf, leavesOf } from '../tree.ts'

export interface Reference extends Leaf {
  readonly record: Authored
}
/** Fields that hold evidence, or records nested in the file. */
const apart = new Set(['evidence', 'disputes', 'tenures', 'memberships', 'commitments', 'remarks'])

/** Every id of one of the types that stands in the own fields of records. */
export const referencesIn = (records: readonly Authored[], ...types: readonly RecordType[]): readonly Reference[] =>
  records.flatMap((record) =>
    leavesOf(record.fields)
      .filter(({ path, value }) => isId(value) && types.includes(typeOf(value)) && !apart.has(String(path[0])))
      .map(({ path, value }) => ({ record, path, value })),
  )
