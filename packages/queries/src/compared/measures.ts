import type { ActivityKind, ActivityRole } from '../activity/roles.ts'

/** What is counted of a state, body, organization or force: entries of its feed of one kind, in one role or any. */
export const actorMeasures = {
  'took-part': { kind: 'event', role: 'took-part' },
  chaired: { kind: 'event', role: 'chaired' },
  hosted: { kind: 'event', role: 'hosted' },
  organized: { kind: 'event', role: 'organized' },
  absent: { kind: 'event', role: 'absent' },
  expected: { kind: 'event', role: 'expected' },
  statements: { kind: 'remark', role: 'spoke' },
  'spoken-of': { kind: 'remark', role: 'subject' },
  documents: { kind: 'document', role: null },
  acts: { kind: 'act', role: null },
  promises: { kind: 'commitment', role: 'promised' },
  terms: { kind: 'chairmanship', role: 'chaired' },
  offices: { kind: 'tenure', role: null },
  memberships: { kind: 'membership', role: null },
} as const satisfies Readonly<Record<string, { readonly kind: ActivityKind; readonly role: ActivityRole | null }>>

/** Everything that is counted, in the order in which it is shown; `exercises` are some of the events before them. */
export const measures = [
  'events',
  'sessions',
  'took-part',
  'chaired',
  'hosted',
  'organized',
  'absent',
  'expected',
  'exercises',
  'statements',
  'spoken-of',
  'documents',
  'acts',
  'promises',
  'terms',
  'offices',
  'memberships',
  'sources',
] as const
export type Measure = (typeof measures)[number]
