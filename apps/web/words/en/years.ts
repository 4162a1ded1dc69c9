import { countOf } from '#web/format/count.ts'

/** Words of the yearbook. */
export const years = {
  title: 'Years',
  description:
    'A page for each year: who chaired and who held office, the sessions and exercises, the documents, what was promised and what came of it.',
  titleOf: (year: string) => `The year ${year}`,
  descriptionOf: (year: string) =>
    `The Collective Security Treaty Organization in ${year}: chronology, sessions, exercises, documents, officers and promises, each with its sources.`,
  other: 'Other years',
  indexCaption: 'Years on record, the latest first',
  head: { year: 'Year', chair: 'In the chair', events: 'Events', documents: 'Documents' },
  counted: (events: number, documents: number) =>
    `${countOf(events, 'event')} and ${countOf(documents, 'document')} on record. Few on record does not say that few took place.`,
  lateNote: (day: string) => `Sources checked up to ${day}.`,
  chair: 'In the chair',
  noChair: 'The record cannot tell who was in the chair.',
  officers: 'In office',
  officersNote: 'Whoever is on record in an office on some day of the year, as sure as on the surest day of it.',
  officersHead: { office: 'Office', person: 'Held by', span: 'Term', sure: 'How sure' },
  officersCaption: 'Who held an office in the year',
  acting: 'acting',
  noOfficers: 'Nobody is on record in an office in this year.',
  sessions: 'Sessions',
  exercises: 'Exercises',
  documents: 'Documents',
  promises: 'Promises',
  promisesLead: 'An outcome is what later sources report; the record does not judge whether a promise was kept.',
  chronology: 'Chronology',
  perhaps: 'Perhaps in this year',
  monthUnknown: 'Month not known',
  alsoHere: 'This year elsewhere',
  calendar: (year: string) => `Calendar of ${year}`,
  sources: (year: string) => `Sources of ${year}`,
  data: 'This page as data',
  compare: 'Compare promises of two terms',
} as const
