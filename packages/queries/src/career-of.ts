import { compareDates, Day, idOf, recordById, recordsOf } from '@csto-record/domain'
import { z } from 'zod'
import { cite, citeDisputes, DateResult, DisputeResult, EndResult, Evidenced, Ref, ref, refOrNull } from './cited.ts'
import { defineQuery } from './define-query.ts'
import { datasetAsKnown } from './internal/as-known.ts'
import { EventResult, eventResult } from './internal/event-result.ts'
import { evidenceFor } from './internal/evidence-for.ts'
import { KnownBy } from './params.ts'

export const careerOf = defineQuery(
  {
    name: 'career-of',
    summary: 'The offices a person is on record in, the events chaired or attended, and the remarks made.',
    params: z.strictObject({
      person: idOf('person').describe('the person, by id (such as person/valery-semerikov)'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({
      /** Null where nothing known by the day names the person. */
      person: Ref.nullable(),
      state: Ref.nullable(),
      knownBy: Day.nullable(),
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
      events: z.array(
        z.strictObject({ event: EventResult, capacity: z.string().nullable(), roles: z.array(z.string()) }),
      ),
      remarks: z.array(
        z.strictObject({
          remark: idOf('remark'),
          event: Ref,
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
    const tenures = recordsOf(dataset, 'tenure')
      .filter((tenure) => tenure.person === person)
      .toSorted((left, right) =>
        compareDates(left.start ?? left.attested[0] ?? null, right.start ?? right.attested[0] ?? null),
      )
    const events = recordsOf(dataset, 'event')
      .filter(({ chair, participants }) => chair?.who === person || participants.some(({ who }) => who === person))
      .toSorted((left, right) => compareDates(left.start, right.start))
    const remarks = recordsOf(dataset, 'remark').filter(({ speaker }) => speaker === person)
    return {
      person: record === undefined ? null : ref(dataset, person),
      state: refOrNull(dataset, record?.state ?? null),
      knownBy,
      tenures: tenures.map((tenure) => ({
        tenure: tenure.id,
        office: tenure.office,
        of: ref(dataset, tenure.of),
        acting: tenure.acting === true,
        start: tenure.start,
        end: tenure.end,
        attested: [...tenure.attested],
        evidence: cite(dataset, evidenceFor(tenure)),
        disputes: citeDisputes(dataset, tenure.disputes),
      })),
      events: events.map((event) => {
        const part = event.participants.find(({ who }) => who === person)
        const chaired = event.chair?.who === person
        return {
          event: eventResult(dataset, event),
          capacity: (chaired ? event.chair?.capacity : null) ?? part?.capacity ?? null,
          roles: [...(chaired ? ['chaired'] : []), ...(part?.roles ?? [])],
        }
      }),
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
