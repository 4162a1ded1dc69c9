import type { ActivityKind, ActivityRole } from '@csto-record/queries'
import { countOf } from '#web/format/count.ts'

const kinds: Readonly<Record<ActivityKind, string>> = {
  event: 'Events',
  remark: 'Statements',
  commitment: 'Promises',
  document: 'Documents',
  act: 'Signatures and ratifications',
  chairmanship: 'Terms in the chair',
  tenure: 'Offices',
  membership: 'Memberships',
}
/** What one entry is, where its own name does not say so. */
const oneOf: Readonly<Record<ActivityKind, string>> = {
  event: 'event',
  remark: 'statement',
  commitment: 'promise',
  document: 'document',
  act: 'act',
  chairmanship: 'term in the chair',
  tenure: 'office',
  membership: 'membership',
}
const roles: Readonly<Record<ActivityRole, string>> = {
  'took-part': 'took part',
  chaired: 'in the chair',
  hosted: 'host',
  spoke: 'spoke',
  asked: 'asked for it',
  subject: 'spoken of',
  party: 'party',
  organized: 'organizer',
  adopted: 'adopted it',
  promised: 'promised',
  member: 'member',
  office: 'in office',
  absent: 'absent',
  expected: 'expected',
}

/** The feed of an actor: all that it did, said and was the subject of, newest first. */
export const feed = {
  title: 'On record, newest first',
  kinds,
  oneOf,
  roles,
  noDay: 'no day on record',
  undated: 'No year on record',
  entries: (count: number) => countOf(count, 'entry', 'entries'),
  sources: (count: number) => countOf(count, 'source'),
  disputed: 'disputed',
  part: (roles: string, names: string) => (names === '' ? roles : roles === '' ? names : `${roles} (${names})`),
  years: 'Years',
  all: 'All',
  show: 'Show',
  showAll: 'Show everything',
  kind: 'What',
  role: 'Part in it',
  topic: 'Topic',
  from: 'From',
  to: 'To',
  valueCount: (name: string, count: number) => `${name} (${count})`,
  none: 'Nothing on record fits.',
  found: (count: number) => `${countOf(count, 'entry fits', 'entries fit')}.`,
  more: 'More',
  needsScripts: 'Choosing needs scripts; the years are all listed here without them.',
  lead: (count: number, first: number, last: number) =>
    `${countOf(count, 'entry', 'entries')} from ${first} to ${last}: what was done, hosted, said, asked for and promised, and what others said.`,
  follow: 'Follow',
  older: (year: number) => `Earlier years, up to ${year}, have a page each:`,
  ofYear: (name: string, year: string) => `${name}, ${year}`,
  ofYearTitle: (name: string, year: string) => `${name} in ${year}`,
  aboutYear: (name: string, year: string) =>
    `All that the record of the CSTO has of ${name} in ${year}: events, statements, documents and offices, each with its sources.`,
  undatedPart: 'undated',
  undatedTitle: (name: string) => `${name}, without a year on record`,
  before: (year: string) => `Before: ${year}`,
  after: (year: string) => `After: ${year}`,
  wholeYear: 'The whole year, newest first',
} as const
