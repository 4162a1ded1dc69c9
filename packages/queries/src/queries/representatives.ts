import {
  compareDates,
  type Id,
  idOf,
  participantRoles,
  recordById,
  recordsOf,
  type TenureRecord,
} from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type {
  RepresentativesChecked,
  RepresentativesParams,
  RepresentativesResult,
} from '../generated/representatives.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { groupBy } from '../memo.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { type Act, actsByState, stateOf } from '../results/acts.ts'
import { cite, DateResult, EndResult, Evidenced, Ref, ref, refTo } from '../results/cited.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { filedDay } from '../results/filed-day.ts'
import { certainties } from '../results/office.ts'

export type * from '../generated/representatives.ts'

const Part = z.strictObject({
  event: refTo('event'),
  start: DateResult,
  end: EndResult,
  capacity: z.string().nullable(),
  roles: z.array(z.enum(['chaired', ...participantRoles])),
  /** `named` where a source says for whom, `office` where it follows from the office held that day. */
  tie: z.enum(['named', 'office']),
  certainty: z.enum(certainties),
  evidence: Evidenced,
})

export const representatives: QueryOf<RepresentativesParams, RepresentativesResult, RepresentativesChecked> =
  defineQuery(
    {
      name: 'representatives',
      summary: 'Who acted for a state: in an office of it or of an authority of it, or on its behalf at events.',
      params: z.strictObject({
        state: idOf('state').describe('the state, by id (such as state/armenia)'),
        knownBy: KnownBy,
      }),
      result: z.strictObject({
        state: refTo('state').nullable(),
        ...secondClock,
        /** People and authorities, those who acted most often first, then by name. */
        actors: z.array(
          z.strictObject({
            who: Ref,
            /** Offices of the state and of its authorities, oldest first. */
            offices: z.array(
              z.strictObject({
                tenure: idOf('tenure'),
                office: z.string(),
                of: Ref,
                acting: z.boolean(),
                start: DateResult,
                end: EndResult,
                attested: z.array(DateResult.unwrap()),
                evidence: Evidenced,
              }),
            ),
            /** Events where they acted for it, in order of time; who was absent, invited or expected is left out. */
            events: z.array(Part),
          }),
        ),
      }),
      examples: [{ title: 'Who acted for Armenia', params: { state: 'state/armenia' } }],
    },
    (whole, { state: id, knownBy }) => {
      const dataset = datasetAsKnown(whole, knownBy)
      const state = recordById(dataset, id)
      const day = (tenure: TenureRecord) => filedDay(dataset, tenure)?.day ?? null
      const tenures = groupBy(
        recordsOf(dataset, 'tenure')
          .filter((tenure) => stateOf(dataset, tenure.of) === id)
          .toSorted((left, right) => compareDates(day(left), day(right))),
        ({ person }): readonly Id[] => [person],
      )
      const acts = groupBy(actsByState(dataset).get(id) ?? [], ({ who }) => [who])
      const part = ({ who, event, capacity, chaired, roles: own, tie, certainty }: Act) => {
        const said = evidenceFor(event, ...(chaired ? ['chair'] : []), `participants:${who}`)
        return {
          event: ref(dataset, event.id),
          start: event.start,
          end: event.end,
          capacity,
          roles: [...(chaired ? (['chaired'] as const) : []), ...own],
          tie,
          certainty,
          evidence: cite(dataset, said),
        }
      }
      const actors = [...new Set([...tenures.keys(), ...acts.keys()])].map((who) => ({
        who: ref(dataset, who),
        offices: (tenures.get(who) ?? []).map((tenure) => ({
          tenure: tenure.id,
          office: tenure.office,
          of: ref(dataset, tenure.of),
          acting: tenure.acting === true,
          start: tenure.start,
          end: tenure.end,
          attested: [...tenure.attested],
          evidence: cite(dataset, evidenceFor(tenure)),
        })),
        events: (acts.get(who) ?? [])
          .toSorted((left, right) => compareDates(left.event.start, right.event.start))
          .map(part),
      }))
      return {
        state: state === undefined ? null : ref(dataset, id),
        ...clockOf(whole, knownBy),
        actors: actors.toSorted(
          (left, right) =>
            right.events.length - left.events.length ||
            (left.who.name < right.who.name ? -1 : left.who.name > right.who.name ? 1 : 0),
        ),
      }
    },
  )
