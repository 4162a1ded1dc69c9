import { countOf, numberInWords } from '#web/format/count.ts'

const judges = 'An outcome is what later sources report; the record does not judge whether a promise was kept.'

/** Words of the figures of promises. */
export const promisesDrawn = {
  term: 'Term',
  promise: 'Promise',
  promises: 'Promises',
  declared: 'Declared',
  due: 'Term ends',
  reported: 'Reported since',
  on: 'Report of',
  by: 'By',
  seenIn: 'Seen in',
  topic: 'Topic',
  noDay: 'no day',
  july: 'July',
  ofTerm: {
    title: (term: string) => `Promises and reports: ${term}`,
    caption: (day: string) =>
      `A line for each promise. Stroke: the day it was declared; grey: the term, by whose end it was due, since sources name no other day; marks: reports of what came of it, on the day each came out. ${judges} Sources checked up to ${day}.`,
    alternative: (outcomes: string, reports: number, tellers: string) =>
      `${outcomes}. ${countOf(reports, 'report')} on record${reports === 0 ? '' : `, by ${tellers}`}.`,
    report: (promise: string, told: string, teller: string, day: string) => `${promise}: ${told}, by ${teller}, ${day}`,
    none: (promise: string, told: string) => `${promise}: ${told}`,
    shownAt: 'Drawn as lines of time',
  },
  all: {
    title: 'The promises of all terms side by side',
    link: 'The promises of all terms side by side',
    caption: (day: string) =>
      `A row for each term in the chair for which a promise is on record, a mark for each promise, by the furthest that any report goes. ${judges} Sources checked up to ${day}.`,
    alternative: (promises: number, terms: number, followed: number, most: string, ofMost: number) =>
      `${countOf(promises, 'promise')} of ${countOf(terms, 'term')}; something is reported since of ${numberInWords(followed)} of them. Most are on record for ${most}: ${numberInWords(ofMost)}.`,
    row: (term: string, count: number) => `${term}: ${numberInWords(count)}`,
    cell: (term: string, outcome: string, count: number) => `${term}: ${numberInWords(count)} ${outcome.toLowerCase()}`,
    few: 'Few promises on record for a term do not say that it made few.',
  },
  byTopic: {
    title: 'What each term promised, by topic',
    caption: (day: string) =>
      `How many promises of each term stand under a topic; one on several topics counts under each, and none under the topics above it. Sources checked up to ${day}.`,
    alternative: (topic: string, terms: number, of: number) =>
      `${topic} was promised on in ${numberInWords(terms)} of ${countOf(of, 'term')}, more than any other topic.`,
    key: 'Promises:',
    cell: (topic: string, term: string, count: number) => `${topic}, ${term}: ${countOf(count, 'promise')}`,
  },
  page: {
    title: 'Promises of all terms',
    description:
      'What every state promised for its term in the chair of the CSTO, side by side: by outcome, by topic and word for word.',
    sideBySide: 'Side by side',
    byTopic: 'By topic',
    texts: 'Every promise',
    textsLead: 'As the record words them, each with what is reported of it and by whom.',
    textsOf: (term: string, outcomes: string) => `${term}. ${outcomes}`,
    onTime: (term: string) => `${term} on lines of time`,
  },
} as const
