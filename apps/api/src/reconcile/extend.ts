import { type Dataset, isId, type RecordType, recordById, resolveId } from '@csto-record/domain'
import type { Extend } from './messages.ts'
import { type Cell, cellOf, propertiesOf, propertiesOfAll, propertyName, valuesOf } from './properties.ts'

export interface Meta {
  readonly id: string
  readonly name: string
  /** The type of the records that the values are; left out where they are none, or of several types. */
  readonly type?: { readonly id: string; readonly name: string }
}
export interface Row {
  readonly id: string
  readonly properties: readonly { readonly id: string; readonly values: readonly Cell[] }[]
}

/** What records hold in some properties: a row for each id, in their order. An id that is not here has no values. */
export const extended = (
  dataset: Dataset,
  { ids, properties }: Extend,
): { readonly meta: readonly Meta[]; readonly rows: readonly Row[] } => {
  const all = propertiesOfAll()
  const meta = properties.map(({ id }) => {
    const [type, another]: readonly RecordType[] = all.get(id)?.types ?? []
    const one = type === undefined || another !== undefined ? {} : { type: { id: type, name: type } }
    return { id, name: propertyName(id), ...one }
  })
  const rows = ids.map((id) => {
    const resolved = isId(id) ? resolveId(dataset, id) : null
    const record = resolved !== null && 'id' in resolved ? recordById(dataset, resolved.id) : undefined
    const cells = (property: string): readonly Cell[] => {
      const column = record === undefined ? undefined : propertiesOf(record.type).get(property)
      if (record === undefined || column === undefined) return []
      return valuesOf(dataset, record, property).map((value) => cellOf(dataset, column, value))
    }
    return { id, properties: properties.map((property) => ({ id: property.id, values: cells(property.id) })) }
  })
  return { meta, rows }
}
