/** Words that pages of several areas say alike. */
export const shared = {
  also: 'Also',
  notKnown: 'not known',
  notOnRecord: 'not on record',
  undated: 'undated',
} as const
