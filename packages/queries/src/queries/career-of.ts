import { compareDates, type EventRecord, idOf, participantRoles, recordById } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { CareerOfChecked, CareerOfParams, CareerOfResult } from '../generated/career-of.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { stateOf } from '../results/acts.ts'
import {
  cite,
  citeDisputes,
  DateResult,
  DisputeResult,
  EndResult,
  Evidenced,
  Ref,
  ref,
  refOrNull,
  refTo,
} from '../results/cited.ts'
import { EventResult, eventResult } from '../results/event-result.ts'
import { evidenceFor } from '../results/evidence-for.ts'
import { firstSeen, tenuresByPerson } from '../results/office.ts'
import { isActing } from '../results/office-key.ts'
import { eventsByActor, eventsWithout, remarksBySpeaker } from '../results/people.ts'

export type * from '../generated/career-of.ts'

const Part = z.strictObject({
  event: EventResult,
  capacity: z.string().nullable(),
  roles: z.array(z.enum(['chaired', ...participantRoles])),
  /** What the part in the event rests on. */
  evidence: Evidenced,
})

export const careerOf: QueryOf<CareerOfParams, CareerOfResult, CareerOfChecked> = defineQuery(
  {
    name: 'career-of',
    summary: 'The offices a person is on record in, the events chaired, attended or expected at, and the remarks made.',
    params: z.strictObject({
      person: idOf('person').describe('the person, by id (such as person/valery-semerikov)'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      /** Null where nothing known by the day names the person. */
      person: refTo('person').nullable(),
      /** The state that the person served, as a source says; null where none does. */
      state: refTo('state').nullable(),
      /**
       * Where no source says so: the one state in whose offices, or those of its authorities, the person is on record,
       * and the tenures that show it. Null where a source names the state, where no such office is on record, and where
       * offices of several states are.
       */
      stateByOffice: z.strictObject({ state: refTo('state'), tenures: z.array(idOf('tenure')) }).nullable(),
      /** What the name and the state rest on. */
      evidence: Evidenced,
      ...secondClock,
      tenures: z.array(
        z.strictObject({
          tenure: idOf('tenure'),
          office: z.string(),
          of: Ref,
          acting: z.boolean(),
          start: DateResult,
          end: EndResult,
          attested: z.array(DateResult.unwrap()),
          evidence: Evidenced,
          disputes: z.array(DisputeResult),
        }),
      ),
      /** Events that the person chaired or took part in. */
      events: z.array(Part),
      /** Events that the person was absent from, or only invited to or expected at. */
      notThere: z.array(Part),
      remarks: z.array(
        z.strictObject({
          remark: idOf('remark'),
          event: refTo('event'),
          on: DateResult,
          summary: z.string(),
          topics: z.array(idOf('topic')),
          evidence: Evidenced,
        }),
      ),
    }),
    examples: [{ title: 'Valery Semerikov', params: { person: 'person/valery-semerikov' } }],
  },
  (whole, { person, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const record = recordById(dataset, person)
    const tenures = (tenuresByPerson(dataset).get(person) ?? []).toSorted((left, right) =>
      compareDates(firstSeen(left), firstSeen(right)),
    )
    const remarks = remarksBySpeaker(dataset).get(person) ?? []
    const partIn = (event: EventRecord) => {
      const part = event.participants.find(({ who }) => who === person)
      const chaired = event.chair?.who === person
      return {
        event: eventResult(dataset, event),
        capacity: (chaired ? event.chair?.capacity : null) ?? part?.capacity ?? null,
        roles: [...(chaired ? (['chaired'] as const) : []), ...(part?.roles ?? [])],
        evidence: cite(dataset, evidenceFor(event, ...(chaired ? ['chair'] : []), `participants:${person}`)),
      }
    }
    const served = tenures.flatMap((tenure) => {
      const state = stateOf(dataset, tenure.of)
      return state === null ? [] : [{ state, tenure: tenure.id }]
    })
    const [first] = served
    const byOffice = record?.state == null && first !== undefined && served.every(({ state }) => state === first.state)
    return {
      person: record === undefined ? null : ref(dataset, person),
      state: refOrNull(dataset, record?.state ?? null),
      stateByOffice: byOffice
        ? { state: ref(dataset, first.state), tenures: served.map(({ tenure }) => tenure) }
        : null,
      evidence: record === undefined ? [] : cite(dataset, evidenceFor(record, 'name', 'state')),
      ...clockOf(whole, knownBy),
      tenures: tenures.map((tenure) => ({
        tenure: tenure.id,
        office: tenure.office,
        of: ref(dataset, tenure.of),
        acting: isActing(tenure),
        start: tenure.start,
        end: tenure.end,
        attested: [...tenure.attested],
        evidence: cite(dataset, evidenceFor(tenure)),
        disputes: citeDisputes(dataset, tenure.disputes),
      })),
      events: (eventsByActor(dataset).get(person) ?? []).map(partIn),
      notThere: (eventsWithout(dataset).get(person) ?? []).map(partIn),
      remarks: remarks.map((remark) => ({
        remark: remark.id,
        event: ref(dataset, remark.event),
        on: remark.on ?? recordById(dataset, remark.event)?.start ?? null,
        summary: remark.summary,
        topics: [...remark.topics],
        evidence: cite(dataset, evidenceFor(remark)),
      })),
    }
  },
)
