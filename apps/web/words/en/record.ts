import { countOf } from '#web/format/count.ts'

/** Words that pages of records share: where they stand, how they end, what stands in place of a record that is gone. */
export const record = {
  youAreHere: 'You are here',
  and: ' and ',
  formerly: 'formerly',
  notKnown: 'Not known',
  namedBy: 'Named by',
  records: (count: number) => countOf(count, 'record'),
  cite: 'Cite this',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  json: 'JSON',
  noDay: 'no day on record',
  retired: 'Retired',
  withdrawn: 'This record was withdrawn',
  movedTo: 'This record now stands at ',
  yearsAxis: 'Years',
  figures: 'The figures',
  tableBelow: (title: string) => `${title}: the table below has the figures`,
  year: 'Year',
} as const
