import {
  type AnyRecord,
  allRecords,
  type Dataset,
  definitionOf,
  recordTypes,
  type Structure,
  statusOf,
  structureOfType,
} from '@csto-record/domain'
import { nameOf, spanOf } from '@csto-record/queries'
import { listTables } from './list-tables.ts'
import { type Cell, column, type Table } from './table.ts'
import { carried } from './type-tables.ts'

const stages = [...new Set(recordTypes.flatMap((type) => Object.keys(definitionOf(type).stages ?? {})))]

const rowOf = (dataset: Dataset, record: AnyRecord): readonly Cell[] => {
  const span = spanOf(record)
  return [
    record.id,
    record.type,
    nameOf(dataset, record),
    statusOf(dataset, record)?.status ?? null,
    span?.first ?? null,
    span?.last ?? null,
    span?.goesOn ?? null,
  ]
}

/** One row a record of any type: what it is called, where it stands in its life, and the days it may touch. */
const records: Table = {
  name: 'records',
  about: 'Every record: what it is called, its status, and the days between which it stands.',
  columns: [
    column('id', 'its id'),
    column('type', 'its type', { choices: recordTypes }),
    column('caption', 'what it is called'),
    column('status', 'the stage of its life that its evidence tells; null for a type without one', {
      nullable: true,
      choices: stages,
    }),
    column('first_day', 'the first day it may touch; null where no date is known', { type: 'day', nullable: true }),
    column('last_day', 'the last day it may touch; null where no date is known or it may go on', {
      type: 'day',
      nullable: true,
    }),
    column('goes_on', 'whether it goes on after its last day; null where no date is known', {
      nullable: true,
      choices: ['no', 'still', 'possible'],
    }),
  ],
  key: ['id'],
  foreignKeys: [],
  rows: function* (dataset) {
    for (const record of allRecords(dataset)) yield rowOf(dataset, record)
  },
}

/** A list that every type carries, as it is in the first that has it, with the choices that any type allows. */
const merged = (name: string): Structure | undefined => {
  const found = recordTypes.flatMap((type) => structureOfType(definitionOf(type)).get(name) ?? [])
  const wide = found.toSorted((left, right) => right.members.size - left.members.size)[0]
  if (wide === undefined || !wide.list) return undefined
  const members = [...wide.members].map(([member, structure]): readonly [string, Structure] => {
    const choices = new Set(found.flatMap(({ members: others }) => others.get(member)?.choices ?? []))
    return [member, choices.size === 0 ? structure : { ...structure, base: 'choice', choices: [...choices] }]
  })
  return { ...wide, members: new Map(members) }
}

/** The lists that records of every type carry: evidence, disputes, open questions. */
const carriedTables = carried.flatMap((name) => {
  const structure = merged(name)
  if (structure === undefined) return []
  return listTables(
    { path: [name], structure },
    {
      table: 'records',
      key: ['record'],
      keyColumns: [column('record', 'the id of the record')],
      owners: function* (dataset) {
        for (const record of allRecords(dataset)) yield { key: [record.id], value: record }
      },
    },
  )
})

export const recordTables: readonly Table[] = [records, ...carriedTables]
