import 'server-only'
import type { Id, TenureRecord } from '@csto-record/domain'
import { groupedBy } from '#web/format/grouped.ts'
import { inOrderOfDays } from './filed.ts'

const tenures = inOrderOfDays('tenure')
const byPerson = groupedBy(tenures, ({ person }) => person)
const byOwner = groupedBy<Id, TenureRecord>(tenures, ({ of }) => of)

/** The offices a person is on record in, oldest first. */
export const officesOf = (person: Id<'person'>): readonly TenureRecord[] => byPerson.get(person) ?? []
/** Who is on record in the offices of a body, organization, state or force, oldest first. */
export const officersOf = (owner: Id): readonly TenureRecord[] => byOwner.get(owner) ?? []
