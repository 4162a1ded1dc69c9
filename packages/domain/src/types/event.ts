import { z } from 'zod'
import { End, FuzzyDate } from '../edtf.ts'
import { Actor, eventSays, evidenceOf, Name } from '../evidence.ts'
import { idOf, Slug } from '../ids.ts'
import { defineType, refOrNull, refs, text, textOrNull, topics } from './define.ts'
import { Figure } from './organization.ts'

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
  'absent',
  ...plannedRoles,
] as const

const who = {
  who: Actor,
  capacity: textOrNull,
  onBehalfOf: idOf('state', 'organization', 'body').nullable().default(null),
}
/** Who was in the chair; a state or body where the source names no person. */
export const Chair = z.strictObject(who)
/** `capacity` is the title as given; `onBehalfOf` is who sent the participant. */
export const Participant = z.strictObject({
  ...who,
  roles: z.array(z.enum(participantRoles)).min(1).default(['took-part']),
})
/** A matter on the agenda, or what came out; in our own words. */
const Matter = z.strictObject({ key: Slug, summary: text, topics })
export const Outcome = z.strictObject({ ...Matter.shape, documents: refs('document') })

export const Event = defineType({
  type: 'event',
  summary: 'A session, meeting, exercise, operation or other thing that was planned or took place.',
  facts: [
    'name',
    'start',
    'end',
    'place',
    'form',
    'bodies',
    'forces',
    'series',
    'chair',
    'participants',
    'figures',
    'agenda',
    'outcomes',
    'partOf',
  ],
  keys: { names: 'text', participants: 'who', figures: 'key', agenda: 'key', outcomes: 'key' },
  evidence: evidenceOf(eventSays),
  fields: {
    name: text,
    /** Whether the name is the sources' own or describes an event they give no name. */
    naming: z.enum(['given', 'descriptive']).default('descriptive'),
    names: z.array(Name).default([]),
    kind: z.enum(eventKinds),
    /** First day; null where no source tells or the event has no day yet. */
    start: FuzzyDate.nullable().default(null),
    /** Last day; null where no source tells. An event of one day gives the same day twice only if a source does. */
    end: End,
    place: refOrNull('place', 'state'),
    form: z.enum(eventForms).nullable().default(null),
    bodies: refs('body', 'organization'),
    forces: refs('force'),
    /** Its place in a run of meetings; `of` defines the run under `series`. */
    series: z
      .strictObject({
        of: idOf('body', 'organization', 'force'),
        key: Slug,
        number: z.int().positive().nullable().default(null),
      })
      .nullable()
      .default(null),
    chair: Chair.nullable().default(null),
    participants: z.array(Participant).default([]),
    figures: z.array(Figure).default([]),
    agenda: z.array(Matter).default([]),
    outcomes: z.array(Outcome).default([]),
    partOf: refOrNull('event'),
    topics,
  },
})

export const Remark = defineType({
  type: 'remark',
  summary: 'What somebody said at an event or in public, in our own words.',
  facts: ['speaker', 'capacity', 'on', 'summary'],
  fields: {
    speaker: Actor,
    capacity: textOrNull,
    /** The day it was said, where it differs from the event's or the event has none. */
    on: FuzzyDate.nullable().default(null),
    summary: text,
    topics,
    /** Records the remark speaks of. */
    about: z
      .array(
        idOf('commitment', 'chairmanship', 'event', 'document', 'body', 'force', 'state', 'organization', 'membership'),
      )
      .default([]),
  },
})
