import type { z } from 'zod'
import type { Problem } from '../problem.ts'
import type { ReadFile } from './read.ts'

const tipFor = (issue: z.core.$ZodIssue, fields: readonly string[]): string => {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 && fields.length > 0
    return known ? `known fields are ${fields.join(', ')}` : 'remove it, or check its spelling'
  }
  if (issue.code === 'invalid_value') return `write one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_key') return 'name it in lower-case ASCII words joined by hyphens'
  if (issue.code === 'too_small') return 'write at least one'
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'write the whole address, from https:// on'
  if (issue.code !== 'invalid_type') return 'write it as the message says'
  if (issue.input === undefined || issue.input === null) return 'add the field: it is required'
  return issue.expected === 'string'
    ? 'write text, in quotes if it looks like a number'
    : `write a value of type ${issue.expected}`
}

const messageOf = (issue: z.core.$ZodIssue): string => {
  const field = issue.path.map(String).join('.')
  const text = issue.code === 'unrecognized_keys' ? `unknown field ${issue.keys.join(', ')}` : issue.message
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
