import type { ParameterProblem } from '@csto-record/queries'
import { type Format, mediaTypes } from '../http/form.ts'

/** Forms that can leave fields out. */
export const sparse: readonly Format[] = ['json', 'ndjson', 'csv']
/** The one form that has room for what stands beside the records. */
export const roomy: readonly Format[] = ['json']

/** The problem of a parameter that the form asked for has no room for; none where it was not given, or has. */
export const formProblem = (
  parameter: string,
  given: readonly string[] | undefined,
  format: Format,
  forms: readonly Format[],
): readonly ParameterProblem[] => {
  if (given === undefined || forms.includes(format)) return []
  const expected = `left out, or another form: ${forms.map((form) => `.${form}`).join(', ')}`
  return [{ parameter, value: given.join(','), message: `cannot be told in ${mediaTypes[format]}`, expected }]
}

/** The problem of expanding to more records than one answer holds. */
export const tooManyIncluded = (expand: readonly string[] | undefined, most: number): ParameterProblem => ({
  parameter: 'expand',
  value: expand?.join(',') ?? null,
  message: `leads to more than ${most} records`,
  expected: 'a smaller limit, or fewer fields to expand',
})
