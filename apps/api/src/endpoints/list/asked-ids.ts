import { type Dataset, type Id, idOf, type RecordType } from '@csto-record/domain'
import { recordUrl } from '@csto-record/formats'
import * as z from 'zod'
import { lookUp } from '../../record/look-up.ts'

export const mostIds = 200

export const idsParam = (type: RecordType) => ({
  ids: z
    .array(idOf(type))
    .min(1)
    .max(mostIds)
    .optional()
    .describe(
      `the records of these ids alone, joined by commas, at most ${mostIds}; retired ids are followed, and what became of those that are not here is told under "ids"`,
    ),
})

/** What became of ids that were asked for and are not here as such. */
export const AskedIds = z
  .strictObject({
    moved: z.array(z.strictObject({ id: z.string(), to: z.string() })).describe('retired: their records are given'),
    withdrawn: z.array(z.strictObject({ id: z.string(), reason: z.string() })),
    unknown: z.array(z.strictObject({ id: z.string(), near: z.array(z.string()).describe('addresses close to it') })),
  })
  .meta({ id: 'AskedIds' })
export type AskedIds = z.infer<typeof AskedIds>

/** Looks many ids up: where their records are now, and what became of those that have none. */
export const lookUpAll = (
  dataset: Dataset,
  type: RecordType,
  ids: readonly Id[],
): { readonly here: readonly Id[]; readonly told: AskedIds } => {
  const here = new Set<Id>()
  const told: AskedIds = { moved: [], withdrawn: [], unknown: [] }
  for (const id of new Set(ids)) {
    const looked = lookUp(dataset, type, id)
    if (looked.kind === 'here') here.add(looked.record.id)
    else if (looked.kind === 'withdrawn') told.withdrawn.push({ id, reason: looked.reason })
    else if (looked.kind === 'absent') told.unknown.push({ id, near: looked.near.map(recordUrl) })
    else {
      told.moved.push({ id, to: looked.to })
      here.add(looked.to)
    }
  }
  return { here: [...here], told }
}
