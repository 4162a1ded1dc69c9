import { definitions, pluralOf, type RecordType } from '@csto-record/domain'
import {
  columnsOf,
  cursorExpected,
  engineOf,
  type Filter,
  filtersOf,
  inOrder,
  namedOrders,
  orderOf,
  outOfOrder,
  readCursor,
  sorts,
} from '@csto-record/queries'
import { z } from 'zod'
import { writeCalendar } from '../formats/calendar.ts'
import { writeJson } from '../formats/json.ts'
import { writeGraph } from '../formats/linked-data.ts'
import { writeRecordTable } from '../formats/record-table.ts'
import type { Endpoint, Refusal } from '../http/endpoint.ts'
import type { Format } from '../http/form.ts'
import { once } from '../once.ts'
import { collectionUrl } from '../record/address.ts'
import { type Presented, presented, presentedSchema } from '../record/presented.ts'
import { type Asked, defineEndpoint, type Found } from './define.ts'
import { asKnown, knownByParam } from './known-by.ts'

const paging = {
  ...knownByParam,
  sort: z
    .enum(sorts)
    .default('id')
    .describe('the order; a hyphen in front turns it round, and what has no date comes last'),
  limit: z
    .int()
    .min(1)
    .max(200)
    .optional()
    .describe('how many records at most: 50 where left out, except that a table or a calendar then holds all'),
  cursor: z.string().optional().describe('the page that a next or prev link leads to; left out, the first'),
}
type Paging = z.output<z.ZodObject<typeof paging>>

const defaultLimit = 50
/** Forms without room for a link to the next page. */
const whole: readonly Format[] = ['csv', 'ics']

/** The address of the page after a cursor, of the first page where there is none. */
const linkTo = (url: URL, cursor: string | null): string => {
  const search = new URLSearchParams(url.search)
  if (cursor === null) search.delete('cursor')
  else search.set('cursor', cursor)
  return search.size === 0 ? url.pathname : `${url.pathname}?${search}`
}

interface Page {
  readonly total: number
  readonly next: string | null
  readonly previous: string | null
  readonly items: readonly Presented[]
}

const pageAsked = (type: RecordType, filters: readonly Filter[], asked: Asked<Paging>): Found<Page> | Refusal => {
  const { params, format, url } = asked
  const dataset = asKnown(asked.dataset, params.knownBy)
  const values: Readonly<Record<string, unknown>> = params
  const order = orderOf(type, params.sort)
  const after = params.cursor ?? null
  const read = after === null ? null : readCursor(columnsOf(type), order, after, { type, named: namedOrders(type) })
  if (read?.ok === false) {
    const { message } = read
    return { kind: 'refused', problems: [{ parameter: 'cursor', value: after, message, expected: cursorExpected }] }
  }
  const page = engineOf(dataset, type).select({
    where: filters.flatMap(({ name, condition }) => (values[name] === undefined ? [] : [condition(values[name])])),
    order,
    limit: params.limit ?? (whole.includes(format) ? Number.MAX_SAFE_INTEGER : defaultLimit),
    after,
    facets: [],
  })
  const next = page.next === null ? null : linkTo(url, page.next)
  const previous = page.previous === null ? null : linkTo(url, page.previous.after)
  return {
    kind: 'found',
    body: { total: page.total, next, previous, items: page.rows.map((record) => presented(dataset, record)) },
    links: [
      { rel: 'first', href: linkTo(url, null) },
      ...(next === null ? [] : [{ rel: 'next', href: next }]),
      ...(previous === null ? [] : [{ rel: 'prev', href: previous }]),
    ],
  }
}

/** The list of all records of a type, to be filtered, ordered and paged. */
export const collectionEndpoint = (type: RecordType): Endpoint => {
  const filters = once(() => filtersOf(type))
  const params = once(() => {
    const fields = Object.fromEntries(filters().map(({ name, schema }) => [name, schema]))
    // Filters are made from the fields of the type, so that their names are not known to the compiler.
    const all = z.strictObject({ ...(fields as Record<never, never>), ...paging })
    return 'from' in fields && 'to' in fields ? all.refine(inOrder, outOfOrder) : all
  })
  const plural = pluralOf(type)
  const calendar = type === 'event' ? { ics: writeCalendar } : {}
  return defineEndpoint({
    name: `list-${plural}`,
    path: collectionUrl(type),
    tag: plural,
    summary: `All ${plural}.`,
    description: definitions[type].summary,
    params,
    body: z.strictObject({
      total: z.int().describe('how many records the selection holds'),
      next: z.string().nullable().describe('address of the next page; null on the last'),
      previous: z.string().nullable().describe('address of the page before; null on the first'),
      items: z.array(presentedSchema(type)),
    }),
    writers: { json: writeJson, csv: writeRecordTable(type), jsonld: writeGraph(type), ...calendar },
    find: (asked) => pageAsked(type, filters(), asked),
  })
}
