/** Words that pages of several areas say alike. */
export const shared = {
  also: 'Also',
  notKnown: 'not known',
  notOnRecord: 'not on record',
  undated: 'undated',
  fetching: 'Fetching the record…',
  failed: 'The record could not be fetched. Check the connection and load the page again.',
  problem: (message: string, expected: string) => `${message}. Right would be: ${expected}.`,
} as const
