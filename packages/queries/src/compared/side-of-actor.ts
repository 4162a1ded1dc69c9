import type { Dataset, Id } from '@csto-record/domain'
import { entriesByActor } from '../activity/entries.ts'
import type { ActivityRole } from '../activity/roles.ts'
import { gathered } from './gathered.ts'
import { actorMeasures, type Measure } from './measures.ts'
import type { Side } from './side.ts'

/** In an exercise is whoever took part, was the host, organized it or was in the chair; not who was only expected. */
const there: readonly ActivityRole[] = ['took-part', 'chaired', 'hosted', 'organized']

/** What a state, body, organization or force did and was, as its feed has it. */
export const sideOfActor = (dataset: Dataset, id: Id): Side => {
  const entries = (entriesByActor(dataset).get(id) ?? []).filter(({ fact }) => fact === null)
  const found = entries.flatMap(({ record, roles }) => {
    const own = Object.entries(actorMeasures).flatMap(([measure, { kind, role }]) =>
      // The entries of an object of known keys are of those keys.
      record.type === kind && (role === null || roles.includes(role)) ? [measure as Measure] : [],
    )
    const inExercise = record.type === 'event' && record.kind === 'exercise' && roles.some((one) => there.includes(one))
    return [...own, ...(inExercise ? (['exercises'] as const) : [])].map((measure) => [measure, record] as const)
  })
  return gathered(
    dataset,
    found,
    entries.map(({ record }) => record),
  )
}
