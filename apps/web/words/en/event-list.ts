import { countOf } from '#web/format/count.ts'

/** Words of the list of events. */
export const eventList = {
  title: 'Events',
  description:
    'Sessions, meetings, exercises, operations, consultations and statements, planned or held, in order of time.',
  count: (count: number) => countOf(count, 'event'),
  titleOfYear: (year: string) => `Events of ${year}`,
  titleUndated: 'Events without a year',
  descriptionOfYear: (year: string) =>
    `What took place or was planned in ${year}, by month, as far as it is on record.`,
  descriptionUndated: 'Events of which no source on record gives the year.',
  none: 'No event on record fits.',
  found: (count: number) => `${countOf(count, 'event')} on record.`,
  tieNeedsState: 'The state’s part counts only where a state is chosen too.',
  yearCount: (count: number) => countOf(count, 'event'),
  fields: {
    kind: 'Kind',
    status: 'Status',
    body: 'Body',
    force: 'Force',
    topic: 'Topic',
    state: 'State',
    tie: 'The state’s part',
  },
} as const
