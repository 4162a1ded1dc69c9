import { bodiesTreeFigure } from './bodies-tree.tsx'
import { chairRotationFigure } from './chair-rotation.ts'
import { coverageByYearFigure } from './coverage-by-year.tsx'
import { daysFigures } from './days.ts'
import type { Figure } from './definition.ts'
import { documentsByKindFigure } from './documents-by-kind.ts'
import { eventsByKindFigure } from './events-by-kind.ts'
import { eventsByYearFigure } from './events-by-year.ts'
import { exerciseStrengthFigure } from './exercise-strength.tsx'
import { exerciseStrengthBySeriesFigure } from './exercise-strength-by-series.tsx'
import { membershipsFigure } from './memberships.ts'
import { officeFigures } from './office-holders.ts'
import { placesAllFigure, placesFigures } from './places.ts'
import { promisesFigure } from './promises.ts'
import { promisesByTopicFigure } from './promises-by-topic.ts'
import { promisesOfTermFigures } from './promises-of-term.ts'
import { topicsByYearFigure } from './topics-by-year.tsx'
import { whoMetFigure, whoMetWhomFigure } from './who-met.ts'

/** Figures that are one of many of a kind, by what each is of: a year, a term in the chair. */
export const familiesOfFigures: readonly {
  readonly key: 'places' | 'days' | 'promises'
  readonly figures: readonly Figure[]
}[] = [
  { key: 'places', figures: placesFigures },
  { key: 'days', figures: daysFigures },
  { key: 'promises', figures: promisesOfTermFigures },
]

/** The figures that stand for themselves, in the order in which they are listed. */
export const singleFigures: readonly Figure[] = [
  chairRotationFigure,
  membershipsFigure,
  bodiesTreeFigure,
  exerciseStrengthFigure,
  exerciseStrengthBySeriesFigure,
  eventsByYearFigure,
  eventsByKindFigure,
  placesAllFigure,
  whoMetFigure,
  whoMetWhomFigure,
  topicsByYearFigure,
  documentsByKindFigure,
  promisesFigure,
  promisesByTopicFigure,
  coverageByYearFigure,
  ...officeFigures.values(),
].filter((figure) => figure !== null)

/** Every figure with an address of its own. */
export const figures: readonly Figure[] = [...singleFigures, ...familiesOfFigures.flatMap((family) => family.figures)]

const byId = new Map(figures.map((figure) => [figure.id, figure]))
/** The figure of an address; undefined where there is none. */
export const figureOf = (id: string): Figure | undefined => byId.get(id)
