import { type RecordType, recordTypes, typeOf } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { ResolveNameChecked, ResolveNameParams, ResolveNameResult } from '../generated/resolve-name.ts'
import { reasons, resolved } from '../names/in-text/resolved.ts'
import { byFamilyName, byRomanizedName, spellings } from '../names/spellings.ts'
import { Ref, ref } from '../results/cited.ts'

export type * from '../generated/resolve-name.ts'

export const resolveName: QueryOf<ResolveNameParams, ResolveNameResult, ResolveNameChecked> = defineQuery(
  {
    name: 'resolve-name',
    summary: 'Which record a spelled name belongs to, in whatever script, and why.',
    params: z.strictObject({
      name: z.string().trim().min(1).max(200).describe('the name as somebody spelled it, at most 200 characters'),
      type: z
        .enum(recordTypes)
        .nullable()
        .default(null)
        .describe(`one of ${recordTypes.join(', ')}; leave out for all`),
    }),
    result: z.strictObject({
      name: z.string(),
      /** Surest first; empty where no spelling fits. */
      matches: z.array(
        z.strictObject({
          record: Ref,
          type: z.enum(recordTypes),
          reason: z.enum(reasons),
          spelling: z.string(),
          field: z.enum(['name', 'names', 'acronym']),
        }),
      ),
    }),
    examples: [
      { title: 'A Cyrillic spelling', params: { name: 'ОДКБ' } },
      { title: 'Initials and a family name', params: { name: 'S. Ordabayev', type: 'person' } },
    ],
  },
  (dataset, { name, type }) => {
    const index = { all: spellings(dataset), byWords: byRomanizedName(dataset), byFamily: byFamilyName(dataset) }
    const matches = resolved(index, name).map(({ spelling: { id, text, field }, reason }) => ({
      record: ref(dataset, id),
      type: typeOf<RecordType>(id),
      reason,
      spelling: text,
      field,
    }))
    return { name, matches: matches.filter((match) => type === null || match.type === type) }
  },
)
