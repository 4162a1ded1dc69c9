import {
  type AnyRecord,
  allRecords,
  type Dataset,
  definitionOf,
  type Id,
  isId,
  membersOf,
  type RecordType,
  recordTypes,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../../memo.ts'

/**
 * Whether records of a type say which record of another they belong to: in a field called by the name of that type,
 * which takes ids of no other. A remark belongs to its event, and so does a document that was made there.
 */
const belongsTo = (type: RecordType, whole: RecordType): boolean => {
  const structure = membersOf(definitionOf(type).schema).get(whole)
  return structure !== undefined && !structure.list && structure.types.length === 1 && structure.types[0] === whole
}
const wholes = new Map<RecordType, readonly RecordType[]>()
const wholesOf = (type: RecordType): readonly RecordType[] => {
  const made = wholes.get(type) ?? recordTypes.filter((whole) => whole !== type && belongsTo(type, whole))
  wholes.set(type, made)
  return made
}

/** The types whose records lend what they say of people and states to the records of a type that they belong to. */
export const lendersTo = (whole: RecordType): readonly RecordType[] =>
  recordTypes.filter((type) => wholesOf(type).includes(whole))

const lent = perDataset((dataset: Dataset) =>
  groupBy(allRecords(dataset), (record) => {
    const fields = record as unknown as Readonly<Record<string, unknown>>
    return wholesOf(record.type)
      .flatMap((whole) => fields[whole])
      .filter(isId)
  }),
)
/** The records that belong to one. */
export const partsOf = (dataset: Dataset, id: Id): readonly AnyRecord[] => lent(dataset).get(id) ?? []
