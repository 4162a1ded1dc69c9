/** What every view says that fetches the record to answer. */
export const asking = {
  fetching: 'Fetching the record…',
  failed: 'The record could not be fetched. Check the connection and load the page again.',
  right: (message: string, expected: string): string => ` ${message}. Right would be: ${expected}.`,
} as const

/** The page that sets two terms in the chair beside each other. */
export const compare = {
  title: 'Compare two chairmanships',
  description:
    'What two states promised for their terms in the chair of the CSTO, topic by topic, and what came of it.',
  lead: (left: string, right: string): string =>
    `${left} and ${right}: what each promised, topic by topic, and what is on record of it.`,
  comparedTitle: (left: string, right: string): string => `${left} and ${right} compared`,
  comparedAbout: (left: string, right: string): string =>
    `What was promised for ${left} and ${right}, topic by topic, and what came of it.`,
  sideBySide: 'Side by side',
  otherTerms: 'Other terms',
  allPairs: 'All pairs',
  pair: (left: string, right: string): string => `${left}, ${right}`,
  one: 'One term',
  other: 'The other',
  submit: 'Compare',
  topic: 'Topic',
  nothing: 'nothing on record',
  caption: (left: string, right: string): string => `${left} and ${right}, topic by topic`,
} as const
