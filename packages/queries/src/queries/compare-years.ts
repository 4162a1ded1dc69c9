import * as z from 'zod'
import { comparedRows, rowsOf } from '../compared/result.ts'
import { beside } from '../compared/side.ts'
import { sideOfYear } from '../compared/side-of-year.ts'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { CompareYearsChecked, CompareYearsParams, CompareYearsResult } from '../generated/compare-years.ts'
import { datasetAsKnown } from '../known/dataset-as-known.ts'
import { clockOf, secondClock } from '../known/not-known.ts'
import { KnownBy } from '../parameters/kinds.ts'

export type * from '../generated/compare-years.ts'

const Year = z.int().min(1000).max(9999)

export const compareYears: QueryOf<CompareYearsParams, CompareYearsResult, CompareYearsChecked> = defineQuery(
  {
    name: 'compare-years',
    summary: 'Two years side by side: events, statements, documents, promises, offices and sources, by topic.',
    params: z.strictObject({
      left: Year.describe('a year, such as 2022'),
      right: Year.describe('the other year, such as 2023'),
      knownBy: KnownBy,
    }),
    result: z.strictObject({ left: z.int(), right: z.int(), ...secondClock, ...comparedRows }),
    examples: [{ title: '2022 and 2023', params: { left: 2022, right: 2023 } }],
  },
  (whole, { left, right, knownBy }) => {
    const dataset = datasetAsKnown(whole, knownBy)
    const side = (year: number) => sideOfYear(whole, dataset, year, knownBy)
    return { left, right, ...clockOf(whole, knownBy), ...rowsOf(beside(side(left), side(right))) }
  },
)
