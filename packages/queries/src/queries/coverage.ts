import { allRecords, type Dataset, originOf, recordsOf, recordTypes } from '@csto-record/domain'
import { z } from 'zod'
import { defineQuery } from '../define-query.ts'
import { groupBy, perDataset } from '../memo.ts'
import { factsOfRecord } from '../results/evidence-for.ts'

/** How many facts of each type there are, and on how many independent origins each fact rests. */
const supports = perDataset((dataset: Dataset) =>
  allRecords(dataset).flatMap((record) =>
    factsOfRecord(record).map(({ evidence }) => ({
      type: record.type,
      origins: new Set(evidence.map(({ source }) => originOf(dataset, source))).size,
    })),
  ),
)

export const coverage = defineQuery(
  {
    name: 'coverage',
    summary: 'How much the record holds: by type, by year, and on how many independent origins it rests.',
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
      support: z.strictObject({ one: z.int(), two: z.int(), more: z.int() }),
      types: z.array(z.strictObject({ type: z.enum(recordTypes), records: z.int(), facts: z.int() })),
      years: z.array(z.strictObject({ year: z.string(), events: z.int() })),
    }),
    examples: [{ title: 'The whole record in numbers', params: {} }],
  },
  (dataset) => {
    const facts = supports(dataset)
    const byType = groupBy(facts, ({ type }) => [type])
    const byYear = groupBy(recordsOf(dataset, 'event'), ({ start }) =>
      start?.earliest == null ? [] : [start.earliest.slice(0, 4)],
    )
    const sources = recordsOf(dataset, 'source')
    return {
      version: dataset.version,
      asOf: dataset.asOf,
      records: allRecords(dataset).length,
      facts: facts.length,
      sources: sources.length,
      origins: new Set(sources.map(({ id }) => originOf(dataset, id))).size,
      support: {
        one: facts.filter(({ origins }) => origins === 1).length,
        two: facts.filter(({ origins }) => origins === 2).length,
        more: facts.filter(({ origins }) => origins > 2).length,
      },
      types: recordTypes.map((type) => ({
        type,
        records: recordsOf(dataset, type).length,
        facts: byType.get(type)?.length ?? 0,
      })),
      years: [...byYear]
        .map(([year, events]) => ({ year, events: events.length }))
        .toSorted((left, right) => left.year.localeCompare(right.year)),
    }
  },
)
