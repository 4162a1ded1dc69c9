import { countOf, numberInWords } from '#web/format/count.ts'

/** The page of exercises: how many people took part, by year and by series. */
export const exercises = {
  title: 'Exercises',
  about:
    'How many people took part in the exercises of the CSTO, by year and by series, as sources count them: with ranges where they differ, and with those that nobody counted.',
  lead: (count: number, counted: number, first: number, last: number) =>
    `${countOf(count, 'exercise')} from ${first} to ${last}. Sources count the people at ${numberInWords(counted)} of them.`,
  byYear: 'By year',
  bySeries: 'By series',
  allOfThem: 'All exercises',
  figureTitle: 'People at each exercise, by year',
  people: 'people',
  alternative: (told: {
    readonly drawn: number
    readonly counted: number
    readonly first: number
    readonly last: number
    readonly largest: string
    readonly smallest: string
  }) =>
    `Of ${countOf(told.drawn, 'exercise')} held from ${told.first} to ${told.last}, sources count the people at ${numberInWords(told.counted)}. The largest is ${told.largest}; the smallest is ${told.smallest}.`,
  named: (name: string, people: string) => `${name} (${people})`,
  caption: (asOf: string) =>
    `One mark an exercise, at the day it began, as of ${asOf}. A thick line spans the numbers of sources that differ; an arrow up says “more than” or “at least”, one down “almost” or “up to”. Hollow: as announced beforehand. Square: counted together with other exercises. Crosses under the line: no source seen counts the people, which does not mean that they were few. What is only planned, or was called off, is not drawn.`,
  seriesTitle: 'People at each exercise, by series',
  seriesAlternative: (series: number, longest: string, count: number) =>
    `${countOf(series, 'row')}, a series each. The longest is ${longest} with ${countOf(count, 'exercise')}.`,
  seriesCaption: (asOf: string) =>
    `The marks of the figure by year, a row for each series, all rows on one scale, as of ${asOf}.`,
  noSeries: 'In no series',
  year: 'Year',
  exercise: 'Exercise',
  series: 'Series',
  peopleColumn: 'People',
  began: 'Began',
  lowest: 'Lowest',
  highest: 'Highest',
  unknown: 'not on record',
  noYear: 'Year not on record',
  or: ' or ',
  range: (low: string, high: string) => `${low} to ${high}, as sources differ`,
  announced: 'as announced',
  several: 'together with others',
  status: (word: string) => `, ${word}`,
  mark: (name: string, people: string) => `${name}: ${people}`,
  smallest: 'Smallest',
  largest: 'Largest',
  counted: 'Counted',
  count: 'Exercises',
  yearTable: 'The numbers by year',
  machine: 'The same for machines:',
  csv: 'table (CSV)',
  json: 'JSON',
} as const
