import type { EventRecord } from '@csto-record/domain'

/** What an event was to those who came: a meeting, training, or something else, such as an operation or a statement. */
export const sortsOfEvent = ['met', 'trained', 'other'] as const
export type SortOfEvent = (typeof sortsOfEvent)[number]

const sorts: Readonly<Record<EventRecord['kind'], SortOfEvent>> = {
  session: 'met',
  meeting: 'met',
  'joint-session': 'met',
  consultation: 'met',
  conference: 'met',
  visit: 'met',
  exercise: 'trained',
  training: 'trained',
  operation: 'other',
  deployment: 'other',
  statement: 'other',
}
export const sortOfEvent = ({ kind }: Pick<EventRecord, 'kind'>): SortOfEvent => sorts[kind]

/** How many of some events are of each sort. */
export const countBySort = (events: readonly Pick<EventRecord, 'kind'>[]): Record<SortOfEvent, number> => {
  const of = (sort: SortOfEvent) => events.filter((event) => sortOfEvent(event) === sort).length
  return { met: of('met'), trained: of('trained'), other: of('other') }
}
