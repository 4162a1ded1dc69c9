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

/**
 * The name spelled most like one that is not among them; undefined where none is like it. `share` is how much of it may
 * be spelled otherwise.
 */
export const nearestName = (names: readonly string[], unknown: string, share = 0.5): string | undefined => {
  const asked = unknown.slice(0, longestShown)
  const near = names.length === 0 ? undefined : closest(asked, [...names])
  return near !== undefined && distance(asked, near) <= share * asked.length ? near : undefined
}

/**
 * What would be right for a parameter: made from its schema, so that it cannot differ from what is checked. Of a choice
 * it names the one spelled most like what was given.
 */
export const expectedOf = (structure: Structure, given: unknown = null): string => {
  const words = structure.example === null ? inWords(structure) : `${inWords(structure)}, such as ${structure.example}`
  const near =
    structure.base === 'choice' && typeof given === 'string' ? nearestName(structure.choices, given, 0.5) : undefined
  return near === undefined ? words : `${words}; the closest is ${near}`
}

/** Parameters that ask for the contrary of another, which goes by the same name without the mark. */
const isContrary = (name: string): boolean => name.endsWith('!')

/** The names there are, and the one spelled most like a name that is not among them. */
export const expectedName = (names: readonly string[], unknown: string): string => {
  if (names.length === 0) return 'no parameter at all'
  const near = nearestName(names, unknown, 0.5 + 0.5 / Math.max(1, unknown.length))
  const known = `one of ${names.filter((name) => !isContrary(name)).join(', ')}`
  return near === undefined ? known : `${known}; the closest is ${near}`
}
