import { expect, test } from 'vitest'
import * as z from 'zod'
import { exampleOf, type Schema } from './example.ts'

const shown = (schema: z.ZodType): string => {
  const made: Schema = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
  return exampleOf(made, made)
}

test.each<[string, z.ZodType, string]>([
  ['a number', z.number(), '1'],
  ['a number or null', z.number().nullable(), '1'],
  ['a whole number above 0 or null', z.int().positive().nullable().default(null), '1'],
  ['a text or null', z.string().nullable(), 'text'],
  ['a yes or no, or null', z.boolean().nullable(), 'true'],
  ['a word of a list or null', z.enum(['given', 'descriptive']).nullable(), 'given'],
  ['several of them', z.array(z.strictObject({ much: z.number().nullable() })), '[{ much: 1 }]'],
])('%s has an example that fits it', (_, schema, example) => {
  expect(shown(schema)).toBe(example)
})
