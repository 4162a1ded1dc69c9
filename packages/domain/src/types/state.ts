import * as z from 'zod'
import { defineType, textOrNull } from '../definition/define.ts'
import { fact } from '../definition/field.ts'
import { name, names } from './common-fields.ts'

export const State = defineType({
  type: 'state',
  summary: 'A country named in the record.',
  class: 'schema:Country',
  weight: 2,
  fields: {
    name,
    officialName: fact(textOrNull, { term: 'schema:legalName', prose: 'given' }),
    names,
    /** ISO 3166-1 alpha-2. */
    iso2: fact(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable()
        .default(null)
        .describe('the code of the country in ISO 3166-1 alpha-2'),
    ),
    /** ISO 3166-1 alpha-3. */
    iso3: fact(
      z
        .string()
        .regex(/^[A-Z]{3}$/)
        .nullable()
        .default(null)
        .describe('the code of the country in ISO 3166-1 alpha-3'),
    ),
  },
})
