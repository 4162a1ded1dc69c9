import type * as z from 'zod'
import { type Found, finderOf } from '../definition/places.ts'
import { type Structure, structureOf } from '../definition/structure.ts'
import { parseEdtf } from '../parse-edtf.ts'

const dates = finderOf(({ said }) => said.date === true)

/** A copy of a value of JSON's kind in which what stands at one place is another. */
const withValue = (whole: unknown, [step, ...rest]: Found['place'], value: unknown): unknown => {
  if (step === undefined) return value
  if (Array.isArray(whole)) return whole.map((entry, at) => (at === step ? withValue(entry, rest, value) : entry))
  const name = String(step)
  return { ...(whole as object), [name]: withValue((whole as Readonly<Record<string, unknown>>)[name], rest, value) }
}

/**
 * What was written by hand, with every text that is a date compiled wherever its definition has a date. Any other text
 * stays, for the schema to refuse.
 */
export const readDates = (members: ReadonlyMap<string, Structure>, written: unknown): unknown => {
  if (typeof written !== 'object' || written === null) return written
  let read: unknown = written
  for (const { place, value } of dates(members, written)) {
    const date = typeof value === 'string' ? parseEdtf(value) : undefined
    if (date !== undefined) read = withValue(read, place, date)
  }
  return read
}

/** The same for a value that stands alone. */
export const readDatesIn = (schema: z.ZodType, value: unknown): unknown =>
  (readDates(new Map([['value', structureOf(schema)]]), { value }) as { readonly value: unknown }).value
