import { countOf } from '#web/format/count.ts'

/** Words of the pages of places. */
export const places = {
  trail: 'States and places',
  describe: (name: string) => `${name}: what is on record as having happened here.`,
  state: 'State',
  coordinates: 'Coordinates',
  noCoordinates: 'no gazetteer entry found',
  note: 'Note',
  events: 'Events here',
} as const

/** Words of topics. */
export const topics = {
  title: 'Topics',
  description: 'Threats and areas of work, in a small scheme of our own, with the attention they got year by year.',
  scheme: 'The scheme',
  inScheme: 'In the scheme',
  top: 'A topic at the top',
  under: 'Under ',
  below: '; under it ',
  ours: '. The scheme is ours: it orders the record and states nothing about the world.',
  also: 'Also',
  byYear: 'By year',
  noYear: 'Nothing with a year is on record under this topic.',
  chart: (name: string) => `Records on ${name} by year`,
  caption: (undated: number) =>
    `Events, documents, promises and remarks under the topic and the topics below it.${undated > 0 ? ` ${countOf(undated, 'record')} without a year are left out.` : ''} This counts what the record holds, which is not all that happened.`,
  groups: { event: 'Events', document: 'Documents', commitment: 'Promises', remark: 'Remarks' },
  records: (count: number) => countOf(count, 'record'),
  lastOf: (shown: number, count: number) => `The last ${shown} of ${countOf(count, 'record')}`,
  allByYear: 'All by year',
  yearName: (year: string) => (year === 'undated' ? 'No year' : year),
  inYear: (name: string, year: string) =>
    year === 'undated' ? `${name}, without a year on record` : `${name} in ${year}`,
  aboutYear: (name: string, year: string, count: number) =>
    `${countOf(count, 'record')} under the topic ${name}${year === 'undated' ? ' without a year' : ` in ${year}`}: events, documents, promises and remarks.`,
} as const
