import {
  type ChairmanshipRecord,
  type Citation,
  type CommitmentRecord,
  type Dataset,
  type Day,
  hasType,
  type Id,
  publishedBy,
  recordById,
  recordsOf,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { certainties, gradeOn, tenuresByPerson } from './office.ts'

/** Who says what came of a commitment: the chair itself, another state, the organization, or somebody else. */
export const tellers = ['chair', 'member', 'organization', 'third-party'] as const
export type Teller = (typeof tellers)[number]

const membersOf = perDataset((dataset: Dataset) =>
  groupBy(
    recordsOf(dataset, 'membership').filter(({ role }) => role === 'member'),
    ({ of }) => [of],
  ),
)

/** The state an office serves: of the state itself, or of an authority of it. Null for an organ of the organization. */
const stateOf = (dataset: Dataset, id: Id): Id<'state'> | null => {
  if (hasType(id, 'state')) return id
  return hasType(id, 'organization') ? (recordById(dataset, id)?.state ?? null) : null
}
const isOrgan = (id: Id, organization: Id): boolean => id === organization || hasType(id, 'body', 'force')

const excluded = certainties.length
/** How near a day a person's offices of a kind are: the best grade; beyond all grades where every span excludes the day. */
const nearest = (dataset: Dataset, person: Id<'person'>, day: Day | null, kind: (of: Id) => boolean): number | null => {
  const grades = (tenuresByPerson(dataset).get(person) ?? [])
    .filter(({ of }) => kind(of))
    .map((tenure) => (day === null ? 'possible' : gradeOn(tenure, day, dataset.asOf)?.certainty))
    .map((certainty) => (certainty === undefined ? excluded : certainties.indexOf(certainty)))
  return grades.length === 0 ? null : Math.min(...grades)
}

/**
 * For whom somebody speaks: a state, the organization, or null. A person speaks for what the person served on the day
 * of the source, of several states the one served then. Organs are chaired by turn, so that who serves a state and chairs one speaks for the state, unless the
 * office in the organ is the surer of the two by far.
 */
export const spokenFor = (
  dataset: Dataset,
  voice: Id,
  organization: Id,
  day: Day | null,
): Id<'state'> | 'organization' | null => {
  if (isOrgan(voice, organization)) return 'organization'
  if (!hasType(voice, 'person')) return stateOf(dataset, voice)
  const onStaff = nearest(dataset, voice, day, (of) => of === organization) ?? excluded
  const inOrgan = nearest(dataset, voice, day, (of) => isOrgan(of, organization)) ?? excluded
  const inState = nearest(dataset, voice, day, (of) => stateOf(dataset, of) !== null) ?? excluded
  const sure = inOrgan <= certainties.indexOf('likely') || inState === excluded
  if (onStaff < inState || (sure && inOrgan < inState)) return 'organization'
  const served = new Set((tenuresByPerson(dataset).get(voice) ?? []).flatMap(({ of }) => stateOf(dataset, of) ?? []))
  const how = (state: Id) => nearest(dataset, voice, day, (of) => stateOf(dataset, of) === state)
  return recordById(dataset, voice)?.state ?? [...served].find((state) => how(state) === inState) ?? null
}

/** Who tells something of a commitment: on whose word a source says it, or the party that the publisher speaks for. */
export const tellerOf = (
  dataset: Dataset,
  term: ChairmanshipRecord | undefined,
  telling: { readonly by: CommitmentRecord['declaredBy']; readonly evidence: readonly Citation[] },
): Teller => {
  const parties = telling.evidence.map(({ source }) => recordById(dataset, source)?.publisherParty ?? null)
  const voice: Id | null =
    telling.by ?? telling.evidence.find(({ by }) => by !== null)?.by ?? parties.find((party) => party !== null) ?? null
  if (voice === null || term === undefined) return 'third-party'
  const days = telling.evidence.flatMap((citation) => publishedBy(dataset, citation) ?? [])
  const speaks = spokenFor(dataset, voice, term.of, days.toSorted()[0] ?? null)
  if (speaks === 'organization') return 'organization'
  if (speaks === null) return 'third-party'
  if (speaks === term.state) return 'chair'
  return membersOf(dataset)
    .get(term.of)
    ?.some(({ state }) => state === speaks)
    ? 'member'
    : 'third-party'
}
