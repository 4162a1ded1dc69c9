import 'server-only'
import { compareDates, type Id, recordsOf, type TenureRecord } from '@csto-record/domain'
import { firstSeen } from '@csto-record/queries'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'

const inOrder = recordsOf(dataset, 'tenure').toSorted((left, right) => compareDates(firstSeen(left), firstSeen(right)))
const byPerson = groupedBy(inOrder, ({ person }) => person)
const byOwner = groupedBy<Id, TenureRecord>(inOrder, ({ of }) => of)

/** The offices a person is on record in, oldest first. */
export const officesOf = (person: Id<'person'>): readonly TenureRecord[] => byPerson.get(person) ?? []
/** Who is on record in the offices of a body, organization, state or force, oldest first. */
export const officersOf = (owner: Id): readonly TenureRecord[] => byOwner.get(owner) ?? []
