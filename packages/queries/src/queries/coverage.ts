import { allRecords, eventKinds, originOf, recordsOf, recordTypes } from '@csto-record/domain'
import * as z from 'zod'
import { defineQuery, type QueryOf } from '../define-query.ts'
import type { CoverageChecked, CoverageParams, CoverageResult } from '../generated/coverage.ts'
import { groupBy } from '../memo.ts'
import { Asked, askedOf } from '../results/asked.ts'
import { Held, heldBy, yearOf } from '../results/holdings.ts'
import { Support, supportedFacts, supportOf } from '../results/support.ts'

export type * from '../generated/coverage.ts'

export const coverage: QueryOf<CoverageParams, CoverageResult, CoverageChecked> = defineQuery(
  {
    name: 'coverage',
    summary:
      'How much the record holds by type, body, kind and year, on how many independent origins it rests, and what was asked.',
    params: z.strictObject({}),
    result: z.strictObject({
      version: z.string(),
      asOf: z.string(),
      records: z.int(),
      facts: z.int(),
      sources: z.int(),
      /** Sources less those that republish another. */
      origins: z.int(),
      /** Facts by the number of independent origins they rest on: one, two, three or more. */
      support: Support,
      types: z.array(z.strictObject({ type: z.enum(recordTypes), records: z.int(), facts: z.int(), support: Support })),
      /** Each event once; those without a year are left out. */
      years: z.array(
        z.strictObject({
          year: z.string(),
          events: z.int(),
          kinds: z.array(z.strictObject({ kind: z.enum(eventKinds), events: z.int() })),
        }),
      ),
      held: z.array(Held),
      asked: z.array(Asked),
    }),
    examples: [{ title: 'The whole record in numbers', params: {} }],
  },
  (dataset) => {
    const facts = supportedFacts(dataset)
    const byType = groupBy(facts, ({ record }) => [record.type])
    const byYear = groupBy(recordsOf(dataset, 'event'), (event) => {
      const year = yearOf(event)
      return year === null ? [] : [year]
    })
    const sources = recordsOf(dataset, 'source')
    return {
      version: dataset.version,
      asOf: dataset.asOf,
      records: allRecords(dataset).length,
      facts: facts.length,
      sources: sources.length,
      origins: new Set(sources.map(({ id }) => originOf(dataset, id))).size,
      support: supportOf(facts),
      types: recordTypes.map((type) => ({
        type,
        records: recordsOf(dataset, type).length,
        facts: byType.get(type)?.length ?? 0,
        support: supportOf(byType.get(type) ?? []),
      })),
      years: [...byYear]
        .map(([year, events]) => ({
          year,
          events: events.length,
          kinds: eventKinds.flatMap((kind) => {
            const own = events.filter((event) => event.kind === kind).length
            return own === 0 ? [] : [{ kind, events: own }]
          }),
        }))
        .toSorted((left, right) => left.year.localeCompare(right.year)),
      held: heldBy(dataset),
      asked: askedOf(dataset),
    }
  },
)
