import type { RecordType } from '@csto-record/domain'
import { countOf } from '#web/format/count.ts'

/** What records of each type are called, one and several. */
export const kindsOfRecord: Readonly<Record<RecordType, readonly [one: string, several: string]>> = {
  source: ['source', 'sources'],
  state: ['state', 'states'],
  membership: ['membership', 'memberships'],
  organization: ['organization', 'organizations'],
  body: ['body', 'bodies'],
  person: ['person', 'people'],
  tenure: ['term of office', 'terms of office'],
  chairmanship: ['chairmanship', 'chairmanships'],
  commitment: ['promise', 'promises'],
  event: ['event', 'events'],
  remark: ['remark', 'remarks'],
  document: ['document', 'documents'],
  act: ['signature or ratification', 'signatures and ratifications'],
  provision: ['article of a document', 'articles of documents'],
  force: ['force', 'forces'],
  topic: ['topic', 'topics'],
  place: ['place', 'places'],
}
const counted = (type: RecordType, count: number): string => countOf(count, ...kindsOfRecord[type])

/** The page that searches. */
export const search = {
  title: 'Search',
  titleOf: (q: string): string => `“${q}” · Search`,
  description: 'Search the record of the CSTO by names, places and words, in Latin or Cyrillic.',
  shortName: 'CSTO Record',
  ask: 'Ask',
  label: 'Names, places, words or a question, in Latin or Cyrillic',
  kind: 'Kind of record',
  everything: 'Everything',
  submit: 'Search',
  keys: 'The keys / and Ctrl K lead here.',
  suggestions: 'Suggestions',
  suggested: (count: number): string => (count === 0 ? 'No suggestion' : countOf(count, 'suggestion')),
  lookThrough: 'Or look through',
  fetching: 'Looking…',
  failed: 'The search could not be fetched. Check the connection and try again.',
  again: 'Try again',
  results: 'Results',
  counted,
  kindOf: (type: RecordType): string => kindsOfRecord[type][0],
  severalOf: (type: RecordType): string => kindsOfRecord[type][1].replace(/^./, (first) => first.toUpperCase()),
  total: (total: number): string => `${countOf(total, 'record')} found`,
  nothing: {
    'no-words': 'There is no word in this that could be looked for.',
    'common-words': 'Words as common as these tell nothing apart, and were not looked for.',
    'no-such-day':
      'The calendar has no such day: nothing was looked for, so that no other day is answered in its place.',
    none: 'Nothing on record fits these words.',
  },
  leftOut: (words: string): string => `“${words}” was left out: everything on record is about it.`,
  tooLong: (most: number): string => `A question may have ${most} characters; this one has more.`,
  noKind: (kind: string, kinds: string): string =>
    `There is no kind of record “${kind}”. Right would be one of ${kinds}.`,
  all: (type: RecordType, count: number): string => `All ${counted(type, count)}`,
  more: (count: number): string => `The next ${count}`,
  answeredAt: {
    member: (day: string): string => `All members on ${day}, and how sure that is`,
    chair: (day: string): string => `Who was in the chair on ${day}, and how sure that is`,
  },
  withoutScripts: {
    lead: 'Searching on this page needs scripts, and a question in its address is not read without them. The interface for programs answers the same questions without any:',
    label: 'Ask it, in Latin or Cyrillic',
    submit: 'Ask for an answer as JSON',
    example: 'An example',
  },
} as const

const places = {
  name: 'its name',
  names: 'its other names',
  acronym: 'its acronym',
  kind: 'what it is',
  dates: 'its dates',
  text: 'its text',
  context: 'the names of what it belongs to',
  told: 'the titles of its sources',
} as const
const where = (place: keyof typeof places | undefined): string => (place === undefined ? '' : ` in ${places[place]}`)

/** Why a record was found. */
export const whyFound = {
  called: 'called so',
  calledAs: (name: string): string => `called “${name}”`,
  office: (office: string): string => `in the office asked for: ${office}`,
  officeBefore: (office: string): string => `in the office before, or the last known in it: ${office}`,
  chair: (term: string): string => `the term asked for: ${term}`,
  member: (membership: string): string => `on that day: ${membership}`,
  next: (day: string | null): string => (day === null ? 'comes next' : `comes on ${day}`),
  last: (day: string | null): string => (day === null ? 'was last' : `was on ${day}`),
  date: (date: string): string => `dated ${date}`,
  exact: (found: string, place?: keyof typeof places): string => `“${found}”${where(place)}`,
  inflected: (found: string, asked: string, place?: keyof typeof places): string =>
    `“${found}”, another form of “${asked}”,${where(place)}`,
  transliterated: (found: string, asked: string, place?: keyof typeof places): string =>
    `“${found}”, another spelling of “${asked}”,${where(place)}`,
  synonym: (found: string, asked: string, place?: keyof typeof places): string =>
    `“${found}”, which means “${asked}”,${where(place)}`,
  sound: (found: string, asked: string, place?: keyof typeof places): string =>
    `“${found}”, which sounds like “${asked}”,${where(place)}`,
  prefix: (found: string, asked: string, place?: keyof typeof places): string =>
    `“${found}”, which begins with “${asked}”,${where(place)}`,
  fuzzy: (found: string, asked: string, place?: keyof typeof places): string =>
    `“${found}”, which is close to “${asked}”,${where(place)}`,
  dropped: (asked: string): string => `without “${asked}”`,
} as const
