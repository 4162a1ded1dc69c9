import {
  type AnyDefinition,
  type AnyRecord,
  type Dataset,
  definitionOf,
  hasType,
  type Id,
  membersOf,
  type RecordType,
  type Structure,
  type Tie,
  ties,
} from '@csto-record/domain'
import { perDataset, perRecord } from '../../memo.ts'
import { stateActedFor } from '../../results/state-acted-for.ts'
import { lendersTo, partsOf } from './lent.ts'
import { columnIn, type RecordColumn } from './record-column.ts'
import { dayOfRecord } from './span-of.ts'
import { tiedIn } from './tied.ts'

const tiesUnder = ({ said, members }: Structure): readonly Tie[] => [
  ...(said.tie === undefined ? [] : [said.tie]),
  ...[...members.values()].flatMap(tiesUnder),
]
const ownTies = ({ schema, fields }: AnyDefinition): readonly Tie[] => [
  ...Object.values(fields).flatMap(({ about }) => about.tie ?? []),
  ...[...membersOf(schema).values()].flatMap(tiesUnder),
]
/** The ties that records of a type may have, by what they say themselves and by what belongs to them. */
const tiesOf = (type: RecordType): readonly Tie[] => {
  const found = new Set([type, ...lendersTo(type)].flatMap((one) => ownTies(definitionOf(one))))
  return ties.filter((tie) => found.has(tie))
}

interface Doer {
  readonly tie: Tie
  readonly id: Id
}
/** Whom a record counts for, and as what: those it names, and the states that they acted for. */
const doersOf = (dataset: Dataset, record: AnyRecord): readonly Doer[] =>
  [record, ...partsOf(dataset, record.id)].flatMap((one) => {
    const day = dayOfRecord(dataset, one) ?? dayOfRecord(dataset, record)
    return tiedIn(one).flatMap(({ tie, who, sent }): readonly Doer[] => {
      const state = sent && hasType(who, 'person') ? null : stateActedFor(dataset, who, day)
      const person = hasType(who, 'person') ? [{ tie, id: who }] : []
      return state === null ? person : [...person, { tie, id: state }]
    })
  })

const manner: Readonly<Record<Tie, string>> = {
  'took-part': 'took part',
  chaired: 'were in the chair',
  hosted: 'were the host',
  spoke: 'spoke',
  asked: 'asked for it',
  subject: 'were spoken of',
  party: 'are a party',
}

/** The same, found once a record of a dataset. */
const doersIn = perDataset((dataset: Dataset) => perRecord((record: AnyRecord) => doersOf(dataset, record)))

const column = (name: string, of: 'state' | 'person', tie: Tie | null, description: string): RecordColumn =>
  columnIn(
    name,
    'id',
    description,
    (dataset) => (record) =>
      doersIn(dataset)(record).flatMap((doer) =>
        (tie === null || doer.tie === tie) && hasType(doer.id, of) ? doer.id : [],
      ),
    { many: true, types: [of] },
  )

/** The states and the people that records of a type have to do with, whatever the tie and by each tie alone. */
export const tieColumns = (type: RecordType): readonly RecordColumn[] => {
  const found = tiesOf(type)
  if (found.length === 0) return []
  return [
    column('states', 'state', null, 'states that somebody acted for, that were host or that it is about'),
    column('people', 'person', null, 'people who took part, or who are spoken of'),
    ...found.flatMap((tie) => [
      column(`states:${tie}`, 'state', tie, `states that ${manner[tie]}, or for which somebody did`),
      column(`people:${tie}`, 'person', tie, `people who ${manner[tie]}`),
    ]),
  ]
}
