import type { Structure } from '@csto-record/domain'
import { closest, distance } from 'fastest-levenshtein'
import { longestShown } from './problem.ts'

const wholeNumber = ({ minimum, maximum }: Structure): string => {
  if (minimum === null) return 'a whole number'
  return maximum === null || maximum >= Number.MAX_SAFE_INTEGER
    ? `a whole number from ${minimum}`
    : `a whole number from ${minimum} to ${maximum}`
}

/** More types than this are no help to somebody who looks for the right one. */
const mostTypes = 5
const idOfOne = ({ types }: Structure): string =>
  types.length > mostTypes
    ? `the id of a record, written in full (such as ${types[0]}/…)`
    : `an id written in full: ${types.map((type) => `${type}/…`).join(', ')}`

const inWords = (structure: Structure): string => {
  switch (structure.base) {
    case 'choice':
      return `one of ${structure.choices.join(', ')}`
    case 'id':
      return idOfOne(structure)
    case 'day':
      return 'a day of the calendar, written YYYY-MM-DD'
    case 'date':
      return 'a date in EDTF'
    case 'integer':
      return wholeNumber(structure)
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'text':
    case 'object':
    case 'other':
      return structure.description ?? 'a value as the reference describes it'
  }
}

/** What would be right for a parameter: made from its schema, so that it cannot differ from what is checked. */
export const expectedOf = (structure: Structure): string =>
  structure.example === null ? inWords(structure) : `${inWords(structure)}, such as ${structure.example}`

/** The names there are, and the one spelled most like a name that is not among them. */
export const expectedName = (names: readonly string[], unknown: string): string => {
  if (names.length === 0) return 'no parameter at all'
  const asked = unknown.slice(0, longestShown)
  const near = closest(asked, [...names])
  const known = `one of ${names.join(', ')}`
  return distance(asked, near) <= Math.ceil(asked.length / 2) ? `${known}; the closest is ${near}` : known
}
