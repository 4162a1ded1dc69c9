import { type AnyRecord, type Dataset, isId, type RecordType, recordById, resolveId } from '@csto-record/domain'
import { nameOf, search } from '@csto-record/queries'
import { typesOffered } from './candidates.ts'
import { offeredTypes } from './manifest.ts'
import { propertiesOf, propertiesOfAll, propertyName } from './properties.ts'

export interface Suggestion {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly notable?: readonly { readonly id: string; readonly name: string }[]
}

/** How many suggestions come at once; `cursor` skips those that came before. */
const atOnce = 20
const longest = 200

const startsWith = (prefix: string) => {
  const wanted = prefix.trim().toLowerCase()
  return (text: string): boolean =>
    text
      .toLowerCase()
      .split(/[\s.]+/)
      .some((word) => word.startsWith(wanted)) || text.toLowerCase().startsWith(wanted)
}

const entity = (dataset: Dataset, record: AnyRecord): Suggestion => ({
  id: record.id,
  name: nameOf(dataset, record),
  description: record.type,
  notable: [{ id: record.type, name: record.type }],
})

/** Records for what somebody has typed so far: the one of that id first, then what the search finds. Nothing for nothing. */
export const suggestEntities = (
  dataset: Dataset,
  prefix: string,
  cursor: number,
  type: RecordType | null,
): readonly Suggestion[] => {
  const q = prefix.trim().slice(0, longest)
  if (q === '') return []
  const resolved = isId(q) ? resolveId(dataset, q) : null
  const own = resolved !== null && 'id' in resolved ? [resolved.id] : []
  const { hits } = search(dataset, { q, type, limit: Math.min(500, cursor + atOnce * 5) })
  const ids = [...new Set([...own, ...hits.map(({ record }) => record.id)])]
  return ids
    .flatMap((id) => recordById(dataset, id) ?? [])
    .filter((record) => typesOffered.includes(record.type))
    .slice(cursor, cursor + atOnce)
    .map((record) => entity(dataset, record))
}

/** Types whose name begins with a text; all of them for none. */
export const suggestTypes = (prefix: string, cursor: number): readonly Suggestion[] =>
  offeredTypes()
    .filter(({ name }) => startsWith(prefix)(name))
    .slice(cursor, cursor + atOnce)

const property = ([id, { description }]: readonly [string, { readonly description: string }]): Suggestion => ({
  id,
  name: propertyName(id),
  description,
})

/** Properties in whose name a word begins with a text; all of them for none. */
export const suggestProperties = (prefix: string, cursor: number): readonly Suggestion[] =>
  [...propertiesOfAll(typesOffered)]
    .filter(([id]) => startsWith(prefix)(id) || startsWith(prefix)(propertyName(id)))
    .slice(cursor, cursor + atOnce)
    .map(property)

/** The properties that can be asked of a type. */
export const proposeProperties = (type: RecordType, limit: number): readonly Suggestion[] =>
  [...propertiesOf(type)].slice(0, limit).map(property)
