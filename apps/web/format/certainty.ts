import type { chairOn, NotKnown } from '@csto-record/queries'
import { countOf, numberInWords } from './count.ts'

type Ground = ReturnType<typeof chairOn>['candidates'][number]['why']

const grounds: Readonly<Record<Ground, string>> = {
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
}
const grades = { yes: 'sure', likely: 'likely', possible: 'possible', 'no-evidence': 'without evidence' } as const

/** How sure an answer about a day is, and why: `possible: the days on record leave it open`. */
export const certaintyInWords = ({
  certainty,
  why,
}: {
  readonly certainty: keyof typeof grades
  readonly why: Ground
}): string => `${grades[certainty]}: ${grounds[why]}`

/** What a day on the second clock leaves out and why, as sentences; null where no such day was asked for. */
export const notKnownInWords = (notKnown: NotKnown): string | null => {
  if (notKnown === null) return null
  const { undated, later } = notKnown
  const rest = (count: number) => (count === 1 ? 'rests' : 'rest')
  const parts = [
    ...(later === 0
      ? []
      : [`${numberInWords(later)} ${rest(later)} on pages that came out after that day, or may have`]),
    ...(undated === 0
      ? []
      : [`${numberInWords(undated)} ${rest(undated)} on undated pages alone, so that nobody can say since when`]),
  ]
  const total = countOf(undated + later, 'record')
  return parts.length === 0 ? 'Nothing on record is left out.' : `Left out: ${total}. Of these ${parts.join('; ')}.`
}
