import { type Dataset, pluralOf, type RecordType, recordsOf, structureOf } from '@csto-record/domain'
import { collectionUrl } from '@csto-record/formats'
import { facetsOf, filtersOf, stepsFrom } from '@csto-record/queries'
import type { Endpoint } from '../../http/endpoint.ts'
import { fieldNames } from '../../record/asked.ts'

type Example = Endpoint['examples'][number]

/** Fields that every record has, which make poor examples. */
const plain: readonly string[] = ['mentions', 'source', 'naming', 'evidence']
const first = (names: Iterable<string>): string | undefined => [...names].find((name) => !plain.includes(name))

/** Ids of the records that the data begins with; a made-up one where it has none. */
const someIds = (dataset: Dataset, type: RecordType): string => {
  const ids = recordsOf(dataset, type)
    .slice(0, 2)
    .map(({ id }) => id)
  return ids.length === 0 ? `${type}/a` : ids.join(',')
}

/** Two values of the first choice that the list can be filtered by; undefined where it has none. */
const valueFilter = (type: RecordType): { readonly name: string; readonly value: string } | undefined => {
  for (const { name, schema, column } of filtersOf(type)) {
    if (column === null || plain.includes(name)) continue
    const { choices } = structureOf(schema)
    if (choices.length > 1) return { name, value: choices.slice(0, 2).join(',') }
  }
  return undefined
}

/** Requests of a list that show each of its parameters. */
export const listExamples = (type: RecordType, dataset: Dataset): readonly Example[] => {
  const plural = pluralOf(type)
  const at = (title: string, params: Readonly<Record<string, string | undefined>>): readonly Example[] => {
    const given = Object.entries(params).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    )
    if (given.length < Object.keys(params).length) return []
    const search = given.map(([name, value]) => `${name}=${value}`).join('&')
    return [{ title, url: `${collectionUrl(type)}${search === '' ? '' : `?${search}`}` }]
  }
  const value = valueFilter(type)
  const [, field] = fieldNames(type).filter((name) => name !== 'type')
  return [
    ...at(`All ${plural}`, {}),
    ...at('The last by name, ten of them', { sort: '-name', limit: '10' }),
    ...at('Two of their fields', { fields: `id,${field}`, limit: '5' }),
    ...at('Those of these ids', { ids: someIds(dataset, type) }),
    ...at('With the records that a field names', { expand: first(stepsFrom(type).keys()), limit: '5' }),
    ...at('How many there are of each', { facets: first(facetsOf(type).keys()), limit: '1' }),
    ...at('Of some values', { [value?.name ?? '']: value?.value, limit: '5' }),
    ...at('Of other values', { [`${value?.name}!`]: value?.value, limit: '5' }),
    ...at('Of which something is known', { known: field, limit: '5' }),
    ...at('Of which something is not known', { unknown: 'note', limit: '5' }),
  ]
}
