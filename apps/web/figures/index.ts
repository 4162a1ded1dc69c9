import { bodiesTreeFigure } from './bodies-tree.tsx'
import { chairRotationFigure } from './chair-rotation.tsx'
import type { Figure } from './definition.ts'
import { eventsByYearFigure } from './events-by-year.ts'
import { exerciseStrengthFigure } from './exercise-strength.tsx'
import { exerciseStrengthBySeriesFigure } from './exercise-strength-by-series.tsx'
import { membershipsFigure } from './memberships.tsx'
import { officeFigures } from './office-holders.ts'

/** Every figure with an address of its own, in the order in which they are listed. */
export const figures: readonly Figure[] = [
  chairRotationFigure,
  membershipsFigure,
  bodiesTreeFigure,
  exerciseStrengthFigure,
  exerciseStrengthBySeriesFigure,
  eventsByYearFigure,
  ...officeFigures.values(),
].filter((figure) => figure !== null)

const byId = new Map(figures.map((figure) => [figure.id, figure]))
/** The figure of an address; undefined where there is none. */
export const figureOf = (id: string): Figure | undefined => byId.get(id)
