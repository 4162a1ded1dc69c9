import { countOf, numberInWords } from '#web/format/count.ts'

interface Support {
  readonly sources: number
  readonly publishers: number
  readonly origins: number
  readonly support: { readonly one: number; readonly two: number; readonly more: number }
}

/** Words of sources: their lists and their pages. */
export const sources = {
  title: 'Sources',
  description: 'Every page the record cites, with all that it took from each.',
  rests: 'How much rests on how many',
  restsOn: ({ sources: pages, publishers, origins, support }: Support) =>
    `${countOf(pages, 'page')} of ${countOf(publishers, 'publisher')}; ${numberInWords(origins)} of them independent of one another, the others print a text that another brought. ${countOf(support.one, 'statement')} rest on one independent origin, ${numberInWords(support.two)} on two, ${numberInWords(support.more)} on three or more.`,
  pages: (count: number) => countOf(count, 'page'),
  statements: (count: number) => countOf(count, 'statement'),
  byPublisher: 'By publisher',
  mostCited: 'Most cited',
  publishersUnder: (letter: string) => (letter === 'other' ? 'Publishers in other scripts' : `Publishers: ${letter}`),
  otherLetters: 'Other scripts',
  publisherCount: (count: number) => countOf(count, 'publisher'),
  describePublishers: (letter: string) =>
    letter === 'other'
      ? 'Publishers whose names begin with no Latin letter, with the pages the record cites.'
      : `Publishers whose names begin with ${letter}, with the pages the record cites.`,
  titleOfYear: (year: string) => `Sources of ${year}`,
  titleUndated: 'Sources without a day',
  describeYear: (title: string) => `${title} in the record of the CSTO, with how much rests on each.`,
  oldestFirst: 'Oldest first',
  describe: (publisher: string, title: string) => `What the record takes from ${publisher}, ${title}.`,
  taken: 'What rests on it',
  takenLead: (facts: number, records: number) =>
    `${countOf(facts, 'statement')} in ${countOf(records, 'record')} rest on it, alone or with others.`,
  takenCaption: 'What of each record rests on it',
  takenHead: { record: 'Record', fields: 'What rests on it' },
  disputed: (count: number) => countOf(count, 'disputed value'),
  notKnown: 'Not known',
  facts: {
    page: 'Page',
    archived: 'archived copy',
    publisher: 'Publisher',
    speaksFor: 'speaks for',
    published: 'Published',
    noDay: 'the page shows no day',
    language: 'Language',
    standing: 'Standing',
    republishes: 'Republishes',
    republishedBy: 'Republished by',
    text: 'Text checked',
    checked: (paragraphs: number) => `${countOf(paragraphs, 'paragraph')}; every phrase cited from it was found in it.`,
    digest: (sha256: string) => `SHA-256 ${sha256}`,
    note: 'Note',
  },
} as const
