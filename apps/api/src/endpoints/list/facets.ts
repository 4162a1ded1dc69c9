import type { RecordType } from '@csto-record/domain'
import { type Condition, type Engine, type Facet, type Filter, facetsOf } from '@csto-record/queries'
import * as z from 'zod'
import { withParams } from './links.ts'

/** How many values of a facet are listed; the others are counted. */
const mostValues = 100
const mostFacets = 10

export const facetsParam = (type: RecordType) => ({
  facets: z
    .array(z.enum([...facetsOf(type).keys()]))
    .min(1)
    .max(mostFacets)
    .optional()
    .describe(
      'how many records there are of each value of these, joined by commas, with an address that lists them. A filter by the same name is left out of the count, so that its other values can be seen',
    ),
})

export const Facets = z
  .record(
    z.string(),
    z
      .strictObject({
        values: z
          .array(
            z.strictObject({
              value: z.union([z.string(), z.number()]),
              count: z.int(),
              url: z.string().describe('address of the same list with this value alone'),
            }),
          )
          .describe(`the most frequent first, at most ${mostValues}`),
        more: z.int().describe('how many further values there are'),
        unknown: z.strictObject({ count: z.int(), url: z.string() }).describe('records that have none'),
      })
      .meta({ id: 'FacetCounts' }),
  )
  .describe('by name, for each that was asked for')
export type Facets = z.infer<typeof Facets>

/** The parameters of a list that choose what it holds. */
export interface Chosen {
  readonly filter: Filter
  readonly conditions: readonly Condition[]
}

const alone = { cursor: null, facets: null }
const written = (name: string, { counts, unknown }: Facet, url: URL): Facets[string] => {
  const values = counts.flatMap(({ value, count }) => (typeof value === 'boolean' ? [] : [{ value, count }]))
  const sorted = values.toSorted((left, right) => right.count - left.count)
  return {
    values: sorted.slice(0, mostValues).map(({ value, count }) => ({
      value,
      count,
      url: withParams(url, { ...alone, [name]: String(value) }),
    })),
    more: Math.max(0, values.length - mostValues),
    unknown: {
      count: unknown,
      url: withParams(url, {
        ...alone,
        [name]: null,
        unknown: [...url.searchParams.getAll('unknown'), name].join(','),
      }),
    },
  }
}

/**
 * Counts what a list holds by some facets. Each is counted over what all other filters leave, so that the count of a
 * value is the total of the list that its address leads to.
 */
export const countFacets = async (
  type: RecordType,
  engine: Pick<Engine<unknown>, 'select'>,
  names: readonly string[],
  chosen: readonly Chosen[],
  always: readonly Condition[],
  url: URL,
): Promise<Facets> => {
  const columns = facetsOf(type)
  const counted = await Promise.all(
    [...new Set(names)].map(async (name) => {
      const column = columns.get(name) ?? name
      const others = chosen.filter(({ filter }) => filter.name !== name)
      const where = [...always, ...others.flatMap(({ conditions }) => conditions)]
      const { facets } = await engine.select({ where, order: [], limit: 1, after: null, facets: [column] })
      return [name, written(name, facets[column] ?? { counts: [], unknown: 0 }, url)] as const
    }),
  )
  return Object.fromEntries(counted)
}
