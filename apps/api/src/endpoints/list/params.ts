import type { RecordType } from '@csto-record/domain'
import { type Filter, inOrder, outOfOrder, sortsOf } from '@csto-record/queries'
import * as z from 'zod'
import { shapeParams } from '../../record/shape.ts'
import { knownByParam } from '../known-by.ts'
import { idsParam } from './asked-ids.ts'
import { facetsParam } from './facets.ts'

/** What every list takes besides its filters. */
const ownParams = (type: RecordType) => ({
  ...idsParam(type),
  ...knownByParam,
  ...facetsParam(type),
  ...shapeParams(type),
  sort: z
    .array(z.enum(sortsOf(type)))
    .min(1)
    .max(5)
    .optional()
    .describe(
      'the order, by id where left out; of several, joined by commas, the first before the others; a hyphen in front turns one round, and what has no value comes last either way',
    ),
  limit: z
    .int()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'how many records at most: 50 where left out, except that a form without pages, such as a table or a calendar, then holds all',
    ),
  cursor: z.string().optional().describe('the page that a next or prev link leads to; left out, the first'),
})
type OwnParams = z.output<z.ZodObject<ReturnType<typeof ownParams>>>

/** The parameters of a list as they were read: its own, and those of its filters by their names. */
export type ListParams = OwnParams & { readonly expand?: readonly string[] | undefined }

/** The parameters of the list of a type: its filters, and what every list takes. */
export const listParams = (type: RecordType, filters: readonly Filter[]) => {
  const fields = Object.fromEntries(filters.map(({ name, schema }) => [name, schema]))
  // Filters are made from the fields of the type, so that their names are not known to the compiler.
  const all = z.strictObject({ ...(fields as Record<never, never>), ...ownParams(type) })
  return 'from' in fields && 'to' in fields ? all.refine(inOrder, outOfOrder) : all
}
