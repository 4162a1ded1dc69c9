import 'server-only'
import { type Evidence, type Id, type PersonId, recordById } from '@csto-record/domain'
import { careerOf } from '@csto-record/queries'
import { evidenceOn } from '#web/format/evidence.ts'
import { dataset } from './dataset.ts'

export interface DerivedState {
  readonly state: Id
  /** The offices that show it, by title, each once. */
  readonly offices: readonly string[]
  /** What those tenures rest on as far as they say what office it was, and whose. */
  readonly evidence: readonly Evidence[]
}

/** The state that a person's offices show where no source names it; null where one does, or no office shows one state. */
export const stateByOffice = (person: PersonId): DerivedState | null => {
  const derived = careerOf(dataset, { person }).stateByOffice
  if (derived === null) return null
  const tenures = derived.tenures.flatMap((id) => recordById(dataset, id) ?? [])
  return {
    state: derived.state.id,
    offices: [...new Set(tenures.map(({ office }) => office))],
    evidence: tenures.flatMap((tenure) => evidenceOn(tenure, 'of')),
  }
}
