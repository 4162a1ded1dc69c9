import { type AnyRecord, type Dataset, type RecordType, recordTypes } from '@csto-record/domain'
import { type Presented, presented, presentedSchema } from '@csto-record/formats'
import { expanded, expandParam, stepsFrom } from '@csto-record/queries'
import * as z from 'zod'
import { fieldNames, partOf } from './asked.ts'

/** The parameters that say how much of records is given, and of what they name. */
export const shapeParams = (type: RecordType) => ({
  fields: z
    .array(z.enum(fieldNames(type)))
    .min(1)
    .max(100)
    .optional()
    .describe('these fields alone, joined by commas; left out, all'),
  ...(stepsFrom(type).size === 0
    ? {}
    : {
        expand: expandParam(type)
          .optional()
          .describe(
            `fields whose records are given along under "included", joined by commas: ${[...stepsFrom(type).keys()].join(', ')}; or, after a point, a field of what that leads to (two steps at most)`,
          ),
      }),
})

/** What of a shape was asked for. */
export interface Shape {
  readonly fields?: readonly string[] | undefined
  readonly expand?: readonly string[] | undefined
}

/** More records than this are no longer something to give along. */
export const mostIncluded = 1_000

export const Included = z
  .record(z.string(), z.union(recordTypes.map(presentedSchema)))
  .describe(`the records that were asked for by expand, whole, by their ids; at most ${mostIncluded}`)

/** Records in the shape asked for, and those that they name; null where these are too many. */
export const shaped = (
  dataset: Dataset,
  records: readonly AnyRecord[],
  { fields, expand }: Shape,
): { readonly items: readonly Presented[]; readonly included?: Readonly<Record<string, Presented>> } | null => {
  const items = records.map((record) => partOf(presented(dataset, record), fields))
  if (expand === undefined) return { items }
  const found = expanded(dataset, records, expand)
  if (found.size > mostIncluded) return null
  const included = Object.fromEntries([...found].map(([id, record]) => [id, presented(dataset, record)]))
  return { items, included }
}
