import { allRecords, recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { SupportByYearChecked, SupportByYearParams, SupportByYearResult } from '../generated/support-by-year.ts'
import { groupBy } from '../memo.ts'
import { filedYear } from '../results/filed-year.ts'
import { Support, supportedFacts, supportOf } from '../results/support.ts'

export type * from '../generated/support-by-year.ts'

export const supportByYear: QueryOf<SupportByYearParams, SupportByYearResult, SupportByYearChecked> = defineQuery(
  {
    name: 'support-by-year',
    summary:
      'How many records of each type the record holds of each year, and on how many independent origins their statements rest.',
    params: z.strictObject({}),
    result: z.strictObject({
      records: z.int(),
      facts: z.int(),
      /** Each record once, under the year that lists file it under, oldest first; null stands last, for those without one. */
      years: z.array(
        z.strictObject({
          year: z.string().nullable(),
          records: z.int(),
          facts: z.int(),
          support: Support,
          /** In the order of the definition; types of which the year has none are left out. */
          types: z.array(
            z.strictObject({ type: z.enum(recordTypes), records: z.int(), facts: z.int(), support: Support }),
          ),
        }),
      ),
    }),
    examples: [{ title: 'Every year', params: {} }],
  },
  (dataset) => {
    const facts = groupBy(supportedFacts(dataset), ({ record }) => [record.id])
    const records = allRecords(dataset)
    const counted = (own: typeof records) => {
      const stated = own.flatMap(({ id }) => facts.get(id) ?? [])
      return { records: own.length, facts: stated.length, support: supportOf(stated) }
    }
    const years = groupBy(records, (record) => [filedYear(dataset, record)])
    return {
      records: records.length,
      facts: supportedFacts(dataset).length,
      years: [...years]
        .toSorted(([left], [right]) => ((left ?? '~') < (right ?? '~') ? -1 : 1))
        .map(([year, own]) => ({
          year,
          ...counted(own),
          types: recordTypes.flatMap((type) => {
            const those = own.filter((record) => record.type === type)
            return those.length === 0 ? [] : [{ type, ...counted(those) }]
          }),
        })),
    }
  },
)
