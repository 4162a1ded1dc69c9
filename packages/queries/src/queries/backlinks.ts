import { idOf, recordById, recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { BacklinksChecked, BacklinksParams, BacklinksResult } from '../generated/backlinks.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'
import { cite, Evidenced, Ref, ref } from '../results/cited.ts'
import { evidenceOfLink, linksTo } from '../results/references.ts'

export type * from '../generated/backlinks.ts'

export const backlinks: QueryOf<BacklinksParams, BacklinksResult, BacklinksChecked> = defineQuery(
  {
    name: 'backlinks',
    summary: 'The records that name a record, and in which field.',
    params: z.strictObject({ record: idOf(...recordTypes).describe('any record, by id'), knownBy: KnownBy }),
    result: z.strictObject({
      record: Ref.nullable(),
      ...secondClock,
      /** Evidence is empty where the link is ours: a topic, the origin of a page, what a remark is about. */
      links: z.array(z.strictObject({ from: Ref, field: z.string(), evidence: Evidenced })),
    }),
    examples: [{ title: 'What names the Astana session', params: { record: 'event/2024-11-28-csc-astana' } }],
  },
  (whole, { record, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const links = (linksTo(dataset).get(record) ?? []).flatMap((link) => {
      const naming = recordById(dataset, link.from)
      return naming === undefined
        ? []
        : [
            {
              from: ref(dataset, naming.id),
              field: link.field,
              evidence: cite(dataset, evidenceOfLink(naming, link)),
            },
          ]
    })
    return {
      record: recordById(dataset, record) === undefined ? null : ref(dataset, record),
      ...clockOf(whole, knownBy),
      links,
    }
  },
)
