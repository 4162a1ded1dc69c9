/** Words of what a statement rests on. */
export const evidence = {
  title: 'Evidence',
  find: 'find in the text',
  onTheWordOf: 'on the word of',
  undated: 'undated',
  paragraph: (number: number) => `¶ ${number}`,
  mark: (mark: string) => `evidence ${mark}`,
  and: 'and',
  more: (count: number) => ` and ${count} more`,
  supports: ' for ',
  original: 'Original',
  allFromIt: 'all that rests on it',
  name: 'Name',
  notKnown: 'not known',
  figures: {
    caption: 'What sources counted',
    measure: 'Measure',
    figure: 'Figure',
    on: 'On',
  },
} as const
