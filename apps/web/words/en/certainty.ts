import { countOf, numberInWords } from '#web/format/count.ts'

const rest = (count: number): string => (count === 1 ? 'rests' : 'rest')

/** How sure an answer about a day is, why, and what a day turned back leaves out. */
export const certainty = {
  grounds: {
    dates: 'the days on record leave no doubt',
    attested: 'a source names the office that very day',
    still: 'in office before, and still so by the sources seen',
    between: 'between two days that place somebody in office',
    near: 'within a year of a day that places somebody in office',
    'open-dates': 'the days on record leave it open',
    handover: 'the seat changed hands that day, and the record tells no hour: each held it for a part of the day',
    overlap: 'more hold it by the days on record than there are seats, and the days do not tell which is meant',
    'not-looked-at': 'the sources seen cannot tell of so late a day',
    'nothing-near': 'nothing places anybody in office around that day',
  },
  grades: { yes: 'sure', likely: 'likely', possible: 'possible', 'no-evidence': 'without evidence' },
  because: (grade: string, ground: string): string => `${grade}: ${ground}`,
  later: (count: number): string =>
    `${numberInWords(count)} ${rest(count)} on pages that came out after that day, or may have`,
  undated: (count: number): string =>
    `${numberInWords(count)} ${rest(count)} on undated pages alone, so that nobody can say since when`,
  nothingLeftOut: 'Nothing on record is left out.',
  leftOut: (count: number, parts: readonly string[]): string =>
    `Left out: ${countOf(count, 'record')}. Of these ${parts.join('; ')}.`,
} as const
