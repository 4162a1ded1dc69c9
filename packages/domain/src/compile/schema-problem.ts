import type * as z from 'zod'
import type { Problem } from '../problem.ts'
import type { ReadFile } from './read.ts'

/** Whether a field was left out, or stands there with nothing in it; null where it holds something. */
const lackOf = ({ input }: z.core.$ZodIssue): 'missing' | 'empty' | null => {
  if (input === undefined) return 'missing'
  return input === null || input === '' || (Array.isArray(input) && input.length === 0) ? 'empty' : null
}
const lackTips = { missing: 'add the field: it is required', empty: 'fill it in: it is required' } as const

const tipFor = (issue: z.core.$ZodIssue, fields: readonly string[]): string => {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 && fields.length > 0
    return known ? `known fields are ${fields.join(', ')}` : 'remove it, or check its spelling'
  }
  if (issue.code === 'invalid_value') return `write one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_key') return 'name it in lower-case ASCII words joined by hyphens'
  if (issue.code === 'too_small' && issue.origin !== 'string') return 'write at least one'
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'write the whole address, from https:// on'
  const lack = lackOf(issue)
  if (lack !== null) return lackTips[lack]
  if (issue.code !== 'invalid_type') return 'write it as the message says'
  return issue.expected === 'string'
    ? 'write text, in quotes if it looks like a number'
    : `write a value of type ${issue.expected}`
}

/** The words of the schema library for what it was not told to say otherwise. */
const unsaid = /^(?:Invalid|Too small)/

const textOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return `unknown field ${issue.keys.join(', ')}`
  const lack = lackOf(issue)
  if (lack === null) return issue.message
  return unsaid.test(issue.message) ? `is ${lack}` : `is ${lack}: ${issue.message}`
}

const messageOf = (issue: z.core.$ZodIssue): string => {
  const field = issue.path.map(String).join('.')
  const text = textOf(issue)
  return field === '' ? text : `${field}: ${text}`
}

/** The rule a schema issue falls under, so that each kind can be looked up and tested by name. */
const ruleFor = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return 'unknown-field'
  if (/quotes/.test(issue.message)) return 'date-is-text'
  if (/EDTF/.test(issue.message)) return 'date-is-edtf'
  if (/at most \d+ words/.test(issue.message)) return 'phrase-length'
  return 'schema'
}

/** A schema issue as a problem at its line. `fields` are the fields of the file, named where one is not known. */
export const schemaProblem = (
  issue: z.core.$ZodIssue,
  place: ReadFile['place'],
  fields: readonly string[] = [],
): Problem => ({
  rule: ruleFor(issue),
  severity: 'error',
  ...place(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path, {
    key: issue.code === 'unrecognized_keys' || issue.code === 'invalid_key',
  }),
  message: messageOf(issue),
  tip: tipFor(issue, fields),
})
