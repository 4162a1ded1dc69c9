import { structureOfType } from './definition/define.ts'
import { finderOf, type Place } from './definition/places.ts'
import { type AnyRecord, definitionOf } from './record.ts'

/** A text of a record and where it stands. */
export interface Prose {
  readonly place: Place
  readonly text: string
}
const finders = {
  own: finderOf(({ said }) => said.prose === 'own'),
  given: finderOf(({ said }) => said.prose === 'given'),
}

/** The texts of a record in our own words, or in those that sources give, as its definition says; lists entry by entry. */
export const proseOf = (record: AnyRecord, whose: keyof typeof finders): readonly Prose[] =>
  finders[whose](structureOfType(definitionOf(record.type)), record).flatMap(({ place, value }) =>
    typeof value === 'string' ? [{ place, text: value }] : [],
  )
