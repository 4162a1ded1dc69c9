import type { chairOn, NotKnown } from '@csto-record/queries'
import { certainty as words } from '#web/words/index.ts'

type Ground = ReturnType<typeof chairOn>['candidates'][number]['why']

const grounds: Readonly<Record<Ground, string>> = words.grounds

/** How sure an answer about a day is, and why: `possible: the days on record leave it open`. */
export const certaintyInWords = ({
  certainty,
  why,
}: {
  readonly certainty: keyof typeof words.grades
  readonly why: Ground
}): string => words.because(words.grades[certainty], grounds[why])

/** What a day on the second clock leaves out and why, as sentences; null where no such day was asked for. */
export const notKnownInWords = (notKnown: NotKnown): string | null => {
  if (notKnown === null) return null
  const { undated, later } = notKnown
  const parts = [...(later === 0 ? [] : [words.later(later)]), ...(undated === 0 ? [] : [words.undated(undated)])]
  return parts.length === 0 ? words.nothingLeftOut : words.leftOut(undated + later, parts)
}
