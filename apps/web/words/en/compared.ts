import type { Measure } from '@csto-record/queries/compared'

const measures: Readonly<Record<Measure, string>> = {
  events: 'Events that began in it',
  sessions: 'Sessions among them',
  'took-part': 'Events it took part in',
  chaired: 'Events it chaired',
  hosted: 'Events it hosted',
  organized: 'Events it held',
  absent: 'Events it was absent from',
  expected: 'Events it was only expected at',
  exercises: 'Exercises',
  statements: 'Statements',
  'spoken-of': 'Statements about it',
  documents: 'Documents',
  acts: 'Signatures and ratifications',
  promises: 'Promises',
  terms: 'Terms in the chair',
  offices: 'Terms of office',
  memberships: 'Memberships',
  sources: 'Sources published',
}
/** The same as heads of narrow columns. */
const short: Readonly<Record<Measure, string>> = {
  ...measures,
  events: 'Events',
  sessions: 'Sessions',
  'took-part': 'Took part',
  chaired: 'Chaired',
  hosted: 'Hosted',
  organized: 'Held',
  acts: 'Signed, ratified',
  terms: 'In the chair',
  offices: 'Offices',
  sources: 'Sources',
}

/** The pages that set two states, bodies, organizations or years beside each other. */
export const compared = {
  measures,
  short,
  kinds: {
    states: {
      title: 'Compare two states',
      description:
        'Two states in the record of the CSTO side by side: what each took part in, hosted, said, signed and promised, and on which topics.',
      lead: 'What two states took part in, hosted, said, signed and promised, side by side. Choose two, or read the table of all.',
      one: 'state',
      table: 'States, and how much is on record of each',
    },
    bodies: {
      title: 'Compare two bodies or forces',
      description:
        'Two bodies or forces of the CSTO side by side: what each held, adopted and did, who was in its offices, and on which topics.',
      lead: 'What two bodies or forces held, adopted and did, side by side. Choose two, or read the table of all.',
      one: 'body or force',
      table: 'Bodies and forces, and how much is on record of each',
    },
    organizations: {
      title: 'Compare two organizations',
      description:
        'Two organizations in the record of the CSTO side by side: what each took part in, said and was the subject of, and on which topics.',
      lead: 'What two organizations took part in, said and were the subject of, side by side. Choose two, or read the table of all.',
      one: 'organization',
      table: 'Organizations, and how much is on record of each',
    },
    years: {
      title: 'Compare two years',
      description:
        'Two years of the CSTO side by side: events, sessions, exercises, statements, documents, promises and sources, and the topics of each.',
      lead: 'Events, documents, promises and topics of two years, side by side. Choose two, or read the table of all.',
      one: 'year',
      table: 'Years, and how much is on record of each',
    },
  },
  chairmanships: 'Compare two chairmanships',
  others: 'Also to compare',
  pick: 'Choose two',
  left: 'One',
  right: 'The other',
  submit: 'Compare',
  noChoice: 'Choose',
  same: 'Both are the same. Choose another beside it.',
  unknown: (id: string) => `The record has no “${id.slice(0, 80)}” to compare. Choose one of the list.`,
  fetching: 'Fetching both…',
  failed: 'The data could not be fetched. Check the connection and load the page again.',
  each: 'Each alone',
  name: 'Name',
  needsScripts: 'Choosing two here needs scripts. Without them the table below has each alone',
  needsScriptsPairs: ', and these pages have two of the members, observers and partners, past and present:',
  needsScriptsEnd: '.',
  pairs: 'Pairs with a page of their own',
  pair: (left: string, right: string) => `${left} and ${right}`,
  pairTitle: (left: string, right: string) => `${left} and ${right} compared`,
  pairAbout: (left: string, right: string) =>
    `${left} and ${right} in the record of the CSTO side by side: events, statements, documents, promises and topics.`,
  pairLead: 'How much is on record of each, and of both together.',
  sideBySide: 'Side by side',
  caption: (left: string, right: string) => `${left} and ${right}, number by number`,
  what: 'What',
  both: 'Both',
  counts: 'On record',
  outcomes: 'What came of the promises',
  topics: 'By topic',
  nothing: 'Nothing on record of either.',
  about:
    'Numbers count records, not what happened: more may be on record of one because more was written of it. A number leads to the list behind it, where every entry has its sources. “Both” counts records that are of the two alike.',
  data: 'The same as data, with the records behind each number',
  with: (name: string) => `Compare ${name} with`,
  another: 'another state',
  withAnother: (name: string, one: string) => `Compare ${name} with another ${one}`,
  beforeAfter: (year: string) => `Compare with ${year}`,
} as const
