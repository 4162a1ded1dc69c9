import type { Shape } from '../schema/shape.ts'

const listed = (choices: readonly string[]): string => `one of ${choices.join(', ')}`

const wholeNumber = ({ minimum, maximum }: Shape): string => {
  if (minimum === null) return 'a whole number'
  return maximum === null || maximum >= Number.MAX_SAFE_INTEGER
    ? `a whole number from ${minimum}`
    : `a whole number from ${minimum} to ${maximum}`
}

const words = (shape: Shape): string => {
  switch (shape.kind) {
    case 'choice':
      return listed(shape.choices)
    case 'id':
      return `an id written in full: ${shape.types.map((type) => `${type}/…`).join(', ')}`
    case 'day':
      return 'a day of the calendar, written YYYY-MM-DD'
    case 'date':
      return 'a date in EDTF'
    case 'integer':
      return wholeNumber(shape)
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'text':
    case 'object':
    case 'other':
      return shape.description ?? 'a value as the reference describes it'
  }
}

/** What would be right for a parameter, in words: made from its schema, so that it cannot differ from what is checked. */
export const expectedOf = (shape: Shape): string =>
  shape.example === null ? words(shape) : `${words(shape)}, such as ${shape.example}`
