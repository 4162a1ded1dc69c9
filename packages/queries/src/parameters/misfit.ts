import { isId, type Structure, typeOf } from '@csto-record/domain'
import type * as z from 'zod'

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

const numberMisfit = ({ base, minimum, maximum }: Structure, value: unknown): string => {
  if (typeof value !== 'number' || Number.isNaN(value)) return `is not a ${base === 'integer' ? 'whole ' : ''}number`
  if (minimum !== null && value < minimum) return `is less than ${minimum}`
  if (maximum !== null && value > maximum) return `is more than ${maximum}`
  return 'is not a whole number'
}

/** What is wrong with a value that a schema refused, the value being of no form that its kind takes. */
export const misfitOf = (structure: Structure, value: unknown, issue: z.core.$ZodIssue): string => {
  if (value === null || value === undefined) return 'is missing'
  if (Array.isArray(value)) {
    if (value.length === 0) return 'is empty'
    if (structure.list && issue.code === 'too_big') return `has more than ${issue.maximum} entries`
    return structure.list || value.length === 1 ? 'is a list' : 'is given more than once'
  }
  switch (structure.base) {
    case 'choice':
      return 'is not one of the choices'
    case 'id':
      return isId(value) ? `is an id of type ${typeOf(value)}` : 'is not an id'
    case 'day':
      return typeof value === 'string' && dayPattern.test(value) ? 'is not a day of the calendar' : 'is not a day'
    case 'integer':
    case 'number':
      return numberMisfit(structure, value)
    case 'boolean':
      return 'is neither true nor false'
    case 'text':
      if (typeof value !== 'string') return 'is not text'
      if (issue.code === 'too_big') return `is longer than ${issue.maximum} characters`
      if (issue.code === 'too_small')
        return issue.minimum === 1 ? 'is empty' : `is shorter than ${issue.minimum} characters`
      return issue.message
    case 'date':
    case 'object':
    case 'other':
      return issue.message
  }
}
