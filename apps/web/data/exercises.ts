import 'server-only'
import { exerciseStrength } from '@csto-record/queries'
import { groupedBy } from '#web/format/grouped.ts'
import { dataset } from './dataset.ts'

export type Exercise = ReturnType<typeof exerciseStrength>['exercises'][number]

const all = exerciseStrength(dataset, {}).exercises
const isDated = (exercise: Exercise): exercise is Exercise & { readonly year: number } => exercise.year !== null

export interface ExerciseSeries {
  readonly key: string
  /** Null for those that stand in no series. */
  readonly name: string | null
  /** The owner of the run, whose page has it. */
  readonly of: string | null
  readonly exercises: readonly Exercise[]
}

/** The exercises on record: all of them newest first, by year, and by series with the longest first. */
export const exercisesPage = () => {
  const dated = all.filter(isDated)
  const years = [...groupedBy(dated, ({ year }) => year)].toSorted(([left], [right]) => right - left)
  const series = [...groupedBy(all, (one) => one.series?.key ?? '')].map(([key, exercises]): ExerciseSeries => {
    const [first] = exercises
    return { key, name: first?.series?.name ?? null, of: first?.series?.of.id ?? null, exercises }
  })
  return {
    exercises: all,
    counted: all.filter(({ strength }) => strength !== null).length,
    first: Math.min(...dated.map(({ year }) => year)),
    last: Math.max(...dated.map(({ year }) => year)),
    most: Math.max(...all.map(({ strength }) => strength?.high ?? 0)),
    years: years.map(([year, exercises]) => ({ year, exercises: exercises.toReversed() })),
    undated: all.filter((one) => !isDated(one)),
    series: series.toSorted(
      (left, right) =>
        Number(left.name === null) - Number(right.name === null) || right.exercises.length - left.exercises.length,
    ),
  }
}

const notHeld: readonly unknown[] = ['planned', 'postponed', 'cancelled']
/** The day at which an exercise is drawn; null for one that is only planned, was called off or has no day. */
export const dayDrawn = ({ start, status }: Exercise): string | null =>
  notHeld.includes(status) ? null : (start?.earliest ?? null)
