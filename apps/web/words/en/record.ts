import { countOf, numberInWords } from '#web/format/count.ts'

/** Words that pages of records share: where they stand, how they end, what stands in place of a record that is gone. */
export const record = {
  youAreHere: 'You are here',
  and: ' and ',
  formerly: 'formerly',
  notKnown: 'Not known',
  namedBy: 'Named by',
  records: (count: number) => countOf(count, 'record'),
  allNaming: (count: number) => `All ${countOf(count, 'record')}`,
  namingTitle: (name: string) => `What names ${name}`,
  namingAbout: (name: string) =>
    `Records that name ${name} and do not stand on its own page, by kind, each with as what.`,
  cite: 'Cite this',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  json: 'JSON',
  noDay: 'no day on record',
  retired: 'Retired',
  withdrawn: 'This record was withdrawn',
  movedTo: 'This record now stands at ',
  yearCount: (year: number, count: number) => `${year}: ${numberInWords(count)}`,
  yearCounts: (told: {
    readonly title: string
    readonly total: number
    readonly first: number
    readonly last: number
    readonly most: { readonly year: number; readonly count: number }
  }) =>
    told.first === told.last
      ? `${told.title}: ${numberInWords(told.total)}, all in ${told.first}.`
      : `${told.title}: ${numberInWords(told.total)} from ${told.first} to ${told.last}, most of them in ${told.most.year} (${numberInWords(told.most.count)}).`,
  year: 'Year',
} as const
