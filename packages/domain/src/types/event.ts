import * as z from 'zod'
import { defineType, refOrNull, refs, text, textOrNull, topics } from '../definition/define.ts'
import { as, editorial, fact } from '../definition/field.ts'
import { Actor, evidenceOf, stagesIn } from '../evidence.ts'
import { idOf, Slug } from '../ids.ts'
import { end, figures, givenName, names, naming, start } from './common-fields.ts'

export const eventKinds = [
  'session',
  'meeting',
  'joint-session',
  'exercise',
  'training',
  'consultation',
  'operation',
  'conference',
  'deployment',
  'visit',
  'statement',
] as const
export const eventForms = ['in-person', 'videoconference', 'hybrid'] as const
/** What somebody was to do at an event by pages that tell only of the plan. */
export const plannedRoles = ['invited', 'expected'] as const
/** What somebody did at an event, or was to do. */
export const participantRoles = [
  'opened',
  'welcomed',
  'briefed',
  'reported',
  'spoke',
  'hosted',
  'organized',
  'observed',
  'took-part',
  'asked',
  'absent',
  ...plannedRoles,
] as const

const stages = { planned: 0, 'under-way': 2, held: 3, postponed: 0, cancelled: 0 } as const
export const eventSays = stagesIn(stages)

const onBehalfOf = idOf('state', 'organization', 'body')
const capacity = as(textOrNull, { term: 'schema:roleName', prose: 'given' })
/** Who was in the chair; a state or body where the source names no person. */
export const Chair = z.strictObject({
  who: as(Actor, { term: 'schema:agent', tie: 'chaired' }),
  capacity,
  onBehalfOf: as(onBehalfOf, { term: 'prov:actedOnBehalfOf', tie: 'chaired' }).nullable().default(null),
})
/** `capacity` is the title as given; `onBehalfOf` is who sent the participant. */
export const Participant = z.strictObject({
  who: as(Actor, { term: 'schema:agent', tie: 'took-part' }),
  capacity,
  onBehalfOf: as(onBehalfOf, { term: 'prov:actedOnBehalfOf', tie: 'took-part' }).nullable().default(null),
  roles: z
    .array(z.enum(participantRoles))
    .min(1)
    .default(['took-part'])
    .describe('what somebody did at the event, or was to do'),
})
/** A matter on the agenda, or what came out; in our own words. */
const Matter = z.strictObject({
  key: Slug.describe('what tells the entry from others of its list'),
  summary: as(text, { term: 'schema:description', prose: 'own' }),
  topics: as(refs('topic'), { term: 'dcterms:subject' }),
})
const Outcome = z.strictObject({
  ...Matter.shape,
  documents: refs('document').describe('a document that came out of it'),
})

export const Event = defineType({
  type: 'event',
  summary: 'A session, meeting, exercise, operation or other thing that was planned or took place.',
  class: 'schema:Event',
  dated: ['start', 'end'],
  weight: 1.5,
  stages,
  evidence: evidenceOf(eventSays),
  fields: {
    name: givenName,
    naming,
    names,
    kind: editorial(z.enum(eventKinds).describe('what kind of event it is')),
    /** First day; null where no source tells or the event has no day yet. */
    start,
    /** Last day; null where no source tells. An event of one day gives the same day twice only if a source does. */
    end,
    place: fact(refOrNull('place', 'state'), { term: 'schema:location', tie: 'hosted' }),
    form: fact(
      z.enum(eventForms).nullable().default(null).describe('whether people met in one place, by video, or both'),
    ),
    bodies: fact(refs('body', 'organization'), { term: 'schema:organizer' }),
    forces: fact(refs('force').describe('a collective force that the event is of')),
    /** Its place in a run of meetings; `of` defines the run under `series`. */
    series: fact(
      z
        .strictObject({
          of: as(idOf('body', 'organization', 'force'), { term: 'org:organization' }),
          key: Slug.describe('what tells the entry from others of its list'),
          number: z.int().positive().nullable().default(null).describe('the number of the event in its series'),
        })
        .nullable()
        .default(null)
        .describe('the place of the event in a run of meetings or exercises'),
    ),
    chair: fact(
      Chair.nullable().default(null).describe('who was in the chair; a state or body where the source names no person'),
    ),
    participants: fact(z.array(Participant).default([]), { key: 'who', term: 'schema:participant' }),
    figures,
    agenda: fact(z.array(Matter).default([]).describe('a matter on the agenda, in our own words'), { key: 'key' }),
    outcomes: fact(z.array(Outcome).default([]).describe('what came out of the event, in our own words'), {
      key: 'key',
    }),
    partOf: fact(refOrNull('event'), { term: 'schema:superEvent' }),
    topics,
  },
})
