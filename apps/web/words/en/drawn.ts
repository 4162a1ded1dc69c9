import type { DocumentRecord, EventRecord } from '@csto-record/domain'
import { countOf, numberInWords } from '#web/format/count.ts'

type EventKind = EventRecord['kind']
type DocumentKind = DocumentRecord['kind']

const notAll = 'This counts what the record holds, which is not all that happened.'

/** Words of figures that count what is on record by year. */
export const drawn = {
  noYear: 'no year',
  year: 'Year',
  kind: 'Kind',
  day: 'Day',
  status: 'Status',
  statusUnknown: 'no source says',
  events: {
    title: 'Events by kind and year',
    full: 'Held or under way',
    hollow: 'Planned or called off',
    caption: (day: string) =>
      `One square is one event, in the year under which lists have it. Hollow: planned, postponed or called off, by all that sources say. ${notAll} Sources checked up to ${day}.`,
    alternative: (whole: number, kind: string, ofKind: number, year: string, inYear: number) =>
      `Of ${countOf(whole, 'event')} on record, ${numberInWords(ofKind)} are ${kind.toLowerCase()}, more than of any other kind. Most in a year are of ${year}: ${numberInWords(inYear)}.`,
    row: (kind: string, count: number) => `${kind} ${numberInWords(count)}`,
    cell: (kind: string, year: string, count: number, hollow: number) =>
      `${kind}, ${year}: ${numberInWords(count)}${hollow > 0 ? `, of them ${numberInWords(hollow)} planned or called off` : ''}`,
    kinds: {
      session: 'Sessions',
      meeting: 'Meetings',
      'joint-session': 'Joint sessions',
      exercise: 'Exercises',
      training: 'Training',
      consultation: 'Consultations',
      operation: 'Operations',
      conference: 'Conferences',
      deployment: 'Deployments',
      visit: 'Visits',
      statement: 'Statements',
    } satisfies Readonly<Record<EventKind, string>>,
  },
  documents: {
    title: 'Documents by kind and year',
    full: 'Adopted or later',
    hollow: 'Planned or drafted',
    caption: (day: string) =>
      `One square is one document, in the year of its first act. Hollow: planned or drafted, and not adopted by all that sources say. ${notAll} Sources checked up to ${day}.`,
    alternative: (whole: number, kind: string, ofKind: number, year: string, inYear: number) =>
      `Of ${countOf(whole, 'document')} on record, ${numberInWords(ofKind)} are ${kind.toLowerCase()}, more than of any other kind. Most in a year are of ${year}: ${numberInWords(inYear)}.`,
    row: (kind: string, count: number) => `${kind} ${numberInWords(count)}`,
    cell: (kind: string, year: string, count: number, hollow: number) =>
      `${kind}, ${year}: ${numberInWords(count)}${hollow > 0 ? `, of them ${numberInWords(hollow)} planned or drafted` : ''}`,
    kinds: {
      treaty: 'Treaties',
      charter: 'Charters',
      protocol: 'Protocols',
      agreement: 'Agreements',
      decision: 'Decisions',
      declaration: 'Declarations',
      statement: 'Statements',
      strategy: 'Strategies',
      plan: 'Plans',
      list: 'Lists',
      'model-law': 'Model laws',
      memorandum: 'Memoranda',
      law: 'Laws',
      regulation: 'Regulations',
      other: 'Others',
    } satisfies Readonly<Record<DocumentKind, string>>,
  },
  topics: {
    title: 'Attention to topics by year',
    topic: 'Topic',
    records: 'Records',
    caption: (day: string) =>
      `Events, documents, promises and remarks of each year under a topic and the topics below it, set in; the darker, the more. A record on several topics counts under each. ${notAll} Sources checked up to ${day}.`,
    alternative: (topic: string, records: number, year: string, inYear: number, lately: string, latest: string) =>
      `Most is on record under ${topic}: ${countOf(records, 'record')}, and most of a year in ${year}, with ${numberInWords(inYear)}. Of ${latest}, the last whole year, most is under ${lately}.`,
    cell: (topic: string, year: string, count: number) => `${topic}, ${year}: ${numberInWords(count)}`,
    key: 'Records of a year:',
  },
  coverage: {
    title: 'What the record covers, by type and year',
    type: 'Type',
    origins: { one: 'On one origin', two: 'On two origins', more: 'On three or more' },
    most: (name: string, most: number) => `${name}, at most ${numberInWords(most)}`,
    caption: (day: string) =>
      `Statements of the record by the type and the year of the record that makes them; each row has a scale of its own, and its name tells the highest bar. Dark: on two or more independent origins; light: on one. A text that another page prints again is one origin. Sources checked up to ${day}.`,
    alternative: (facts: number, several: number, type: string, ofType: number, year: string, inYear: number) =>
      `Of ${countOf(facts, 'statement')}, ${numberInWords(several)} rest on two or more independent origins. ${numberInWords(ofType)} are about ${type.toLowerCase()}; most of a year belong to ${year}: ${numberInWords(inYear)}.`,
    cell: (type: string, year: string, facts: number, several: number) =>
      `${type}, ${year}: ${countOf(facts, 'statement')}, ${numberInWords(several)} on several origins`,
  },
  calendar: {
    title: (year: string) => `Every day of ${year} with an event`,
    event: 'Event',
    caption: (year: string, day: string) =>
      `A row a month, a column a day. Circles: sessions, meetings and the like; squares: exercises and training; triangles: operations, statements and the rest. A line runs through the days of what lasted longer. On the right, what has a month but no day; at the foot, what has only the year ${year}. Sources checked up to ${day}.`,
    alternative: (year: string, events: number, days: number, month: string | null, inMonth: number) =>
      `${countOf(events, 'event')} of ${year} ${events === 1 ? 'is' : 'are'} on record, on ${countOf(days, 'day')}${month === null ? '' : `; most began in ${month}: ${numberInWords(inMonth)}`}.`,
    noDay: 'no day',
    noMonth: 'No month',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    monthNames: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
} as const
