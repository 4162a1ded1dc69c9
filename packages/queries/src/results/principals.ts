import { type Dataset, type Id, recordsOf, type TenureRecord } from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { subjectOf } from './subject.ts'

/** Offices whose holders make up the organization's councils: of states as the record titles them. */
const offices: readonly RegExp[] = [
  /^(?:President|Prime Minister)$/,
  /^Minister of Foreign Affairs$/,
  /^Minister of Defence$/,
  /^(?:State )?Secretary of the (?:National )?Security Council$/,
]

/** States that are or were members of the organization that the record is about. */
const memberStates = perDataset((dataset: Dataset): ReadonlySet<Id> => {
  const subject = subjectOf(dataset)
  const own = recordsOf(dataset, 'membership').filter(({ of, role }) => of === subject && role === 'member')
  return new Set(own.map(({ state }) => state))
})

/** The tenures of those who sit in the organization's councils for its members. */
export const principalsOf = (dataset: Dataset): readonly TenureRecord[] =>
  recordsOf(dataset, 'tenure').filter(
    ({ of, office }) => memberStates(dataset).has(of) && offices.some((one) => one.test(office)),
  )
