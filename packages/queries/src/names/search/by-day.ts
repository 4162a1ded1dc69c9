import type { Id } from '@csto-record/domain'
import { searchFields } from './fields.ts'
import type { Ground } from './ground.ts'
import { type Hit, hitOf } from './hit.ts'
import type { Question } from './question.ts'
import { searchFor } from './search-for.ts'

const eventFields = searchFields.filter((field) => field !== 'told' && field !== 'text')

const sortFields: ReadonlySet<string> = new Set(['kind', 'name', 'names'])

/** Events of what is asked for that come after the day of the record, the nearest first; or that were, the latest first. */
export const byDay = (ground: Ground, { parts, direction }: Question, filter: (id: Id) => boolean): readonly Hit[] => {
  if (direction === null) return []
  const { asOf } = ground
  const dayOf = (id: Id): string | null => {
    const beginning = ground.beginningOf(id)
    if (beginning === null) return null
    const [earliest, latest] = beginning
    if (direction === 'last') return latest <= asOf ? earliest : null
    return earliest > asOf ? earliest : latest > asOf ? latest : null
  }
  const found = searchFor(ground, parts, 'AND', eventFields, (id) => filter(id) && dayOf(id) !== null)
  // An exercise is one by its name or kind, not by what is said of it.
  const proper = found.filter(({ match }) =>
    Object.values(match).some((fields) => fields.some((field) => sortFields.has(field))),
  )
  return proper
    .map((result) => ({ result, day: dayOf(result.id as Id) ?? '' }))
    .toSorted(
      (left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0) * (direction === 'next' ? 1 : -1),
    )
    .map(({ result, day }) => hitOf(result, { kind: direction, day }))
}
