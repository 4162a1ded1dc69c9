import { type Tie, ties } from '@csto-record/domain'

/**
 * What an actor has to do with a record, beside the ties of its definition: was the organizer of an event, adopted a
 * document, promised something for its term in the chair, belonged to an organization, held an office or had it held,
 * was absent, or was only invited or expected.
 */
export const activityRoles = [
  ...ties,
  'organized',
  'adopted',
  'promised',
  'member',
  'office',
  'absent',
  'expected',
] as const
export type ActivityRole = Tie | (typeof activityRoles)[number]

/** The types of record that make an entry of an actor's feed, in the order in which they are listed. */
export const activityKinds = [
  'event',
  'remark',
  'commitment',
  'document',
  'act',
  'chairmanship',
  'tenure',
  'membership',
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** The types of those whose doings can be asked for. */
export const actorTypes = ['state', 'person', 'body', 'organization', 'force'] as const
