import 'server-only'
import type { Exercise } from '#web/data/exercises.ts'
import { hrefOf } from '#web/format/href.ts'
import { daysInWords } from '#web/format/span.ts'
import { strengthInWords } from '#web/format/strength.ts'
import { exercises as words } from '#web/words/index.ts'
import type { FigureCell, FigureColumn } from './definition.ts'

/** The columns of a table of exercises. */
export const exerciseColumns: readonly FigureColumn[] = [
  { label: words.exercise },
  { label: words.began },
  { label: words.peopleColumn },
  { label: words.lowest, numeric: true },
  { label: words.highest, numeric: true },
  { label: words.series },
]

/** The people in words, and how they were counted where that is not as usual. */
const peopleIn = (exercise: Exercise): string | null => {
  const people = strengthInWords(exercise)
  if (people === null) return null
  const { basis, scope } = exercise.strength ?? {}
  return [
    people,
    ...(basis === 'announced' ? [words.announced] : []),
    ...(scope === 'several' ? [words.several] : []),
  ].join(', ')
}

/** An exercise as a row of that table. */
export const exerciseRow = (exercise: Exercise): readonly FigureCell[] => [
  { text: exercise.event.name, href: hrefOf(exercise.event.id) },
  daysInWords(exercise.start, null),
  peopleIn(exercise),
  exercise.strength?.low ?? null,
  exercise.strength?.high ?? null,
  exercise.series === null
    ? words.noSeries
    : { text: exercise.series.name, href: `${hrefOf(exercise.series.of.id)}#series-${exercise.series.key}` },
]

/** The largest and the smallest of exercises that were counted, in words; at least one of them was. */
export const extremesOf = (counted: readonly Exercise[]) => {
  const bySize = counted.toSorted((left, right) => (right.strength?.high ?? 0) - (left.strength?.high ?? 0))
  const told = (exercise: Exercise | undefined) =>
    exercise === undefined
      ? words.unknown
      : words.named(exercise.event.name, strengthInWords(exercise) ?? words.unknown)
  return { largest: told(bySize[0]), smallest: told(bySize.at(-1)) }
}
