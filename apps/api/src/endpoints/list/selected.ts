import type { RecordType } from '@csto-record/domain'
import type { Presented } from '@csto-record/formats'
import {
  columnsOf,
  cursorExpected,
  type Filter,
  namedOrders,
  orderOf,
  type ParameterProblem,
  readCursor,
  type Unasked,
  unaskedIn,
} from '@csto-record/queries'
import type { Refusal } from '../../http/endpoint.ts'
import type { Format } from '../../http/form.ts'
import { mostIncluded, shaped } from '../../record/shape.ts'
import type { Asked, Found } from '../define.ts'
import { formProblem, roomy, sparse, tooManyIncluded } from '../form-only.ts'
import { wholeForms } from '../forms.ts'
import { asKnown } from '../known-by.ts'
import { tableMetadata } from '../table-link.ts'
import { webLinks } from '../web-links.ts'
import { type AskedIds, lookUpAll } from './asked-ids.ts'
import { type Chosen, countFacets, type Facets } from './facets.ts'
import { pageLink } from './links.ts'
import type { ListParams } from './params.ts'

const defaultLimit = 50

/** A page of a list. */
export interface ListPage {
  readonly webPage: string | null
  readonly total: number
  readonly next: string | null
  readonly previous: string | null
  readonly items: readonly Presented[]
  readonly included?: Readonly<Record<string, Presented>>
  readonly facets?: Facets
  readonly ids?: AskedIds
  readonly unasked?: Unasked | null
  /** The fields that were asked for, for forms that write the names of all; null where all were. */
  readonly fields: readonly string[] | null
}

const cursorProblem = (type: RecordType, { sort = [], cursor }: ListParams): readonly ParameterProblem[] => {
  if (cursor === undefined) return []
  const read = readCursor(columnsOf(type), orderOf(type, sort), cursor, { type, named: namedOrders(type) })
  return read.ok ? [] : [{ parameter: 'cursor', value: cursor, message: read.message, expected: cursorExpected }]
}

/** What of the parameters the form cannot hold. */
const formProblems = ({ fields, expand, facets }: ListParams, format: Format): readonly ParameterProblem[] => [
  ...formProblem('fields', fields, format, sparse),
  ...formProblem('expand', expand, format, roomy),
  ...formProblem('facets', facets, format, roomy),
]

/** What was asked for of ids, where the form has no room to say what became of those that are not here. */
const idProblems = ({ unknown, withdrawn }: AskedIds, format: Format): readonly ParameterProblem[] => {
  const lost = [...unknown, ...withdrawn].map(({ id }) => id)
  return roomy.includes(format) || lost.length === 0 ? [] : formProblem('ids', lost, format, roomy)
}

/** Why the words that a list was asked for found nothing, where they are none that could be looked for. */
const unaskedBy = (asked: Asked<ListParams>, total: number): { readonly unasked?: Unasked | null } => {
  const words = asked.url.searchParams.get('q')
  return words === null ? {} : { unasked: total > 0 ? null : unaskedIn(asked.dataset, words) }
}

const chosenBy = (filters: readonly Filter[], params: object): readonly Chosen[] => {
  const values = new Map<string, unknown>(Object.entries(params))
  return filters.flatMap((filter) => {
    const value = values.get(filter.name)
    return value === undefined ? [] : [{ filter, conditions: filter.conditions(value) }]
  })
}

/** The page of a list that a request asks for, or what is wrong with it. */
export const selected = async (
  type: RecordType,
  filters: readonly Filter[],
  asked: Asked<ListParams>,
): Promise<Found<ListPage> | Refusal> => {
  const { params, format, url, config } = asked
  const dataset = asKnown(asked.dataset, params.knownBy)
  const engine = asked.engine(dataset, type)
  const ids = params.ids === undefined ? null : lookUpAll(dataset, type, params.ids)
  const problems = [
    ...cursorProblem(type, params),
    ...formProblems(params, format),
    ...(ids === null ? [] : idProblems(ids.told, format)),
  ]
  if (problems.length > 0) return { kind: 'refused', problems }
  const chosen = chosenBy(filters, params)
  const byId = ids === null ? [] : [{ column: 'id', in: ids.here }]
  const usual = ids === null ? defaultLimit : Math.max(1, ids.here.length)
  const page = await engine.select({
    where: [...byId, ...chosen.flatMap(({ conditions }) => conditions)],
    order: orderOf(type, params.sort ?? []),
    limit: params.limit ?? (wholeForms.includes(format) ? Number.MAX_SAFE_INTEGER : usual),
    after: params.cursor ?? null,
    facets: [],
  })
  const records = shaped(dataset, page.rows, params)
  if (records === null) return { kind: 'refused', problems: [tooManyIncluded(params.expand, mostIncluded)] }
  const next = page.next === null ? null : pageLink(url, page.next)
  const previous = page.previous === null ? null : pageLink(url, page.previous.after)
  const { webPage, links } = webLinks(config, { list: type })
  return {
    kind: 'found',
    body: {
      webPage,
      total: page.total,
      next,
      previous,
      ...records,
      ...(params.facets === undefined
        ? {}
        : { facets: await countFacets(type, engine, params.facets, chosen, byId, url) }),
      ...(ids === null ? {} : { ids: ids.told }),
      ...unaskedBy(asked, page.total),
      fields: params.fields ?? null,
    },
    links: [
      ...(format === 'csv' ? [tableMetadata(url)] : []),
      { rel: 'first', href: pageLink(url, null) },
      ...(next === null ? [] : [{ rel: 'next', href: next }]),
      ...(previous === null ? [] : [{ rel: 'prev', href: previous }]),
      ...links,
    ],
  }
}
