import {
  type AnyRecord,
  type Dataset,
  evidenceOfRecord,
  factsOf,
  keyOf,
  pathOf,
  type Structure,
} from '@csto-record/domain'
import { memberProperties } from './member-properties.ts'
import { statementOf } from './names.ts'
import { structuresOf } from './own-terms.ts'
import { iri, type Node, one, type Property, said, several, type Value } from './tree.ts'

/** A value of a record that evidence or a dispute can name. */
export interface Stated {
  readonly path: string
  readonly field: string
  readonly property: Property
  readonly value: Value
}

/** A value where another node describes it already: by its address alone. */
const named = (value: Value): Value => ('node' in value ? iri(value.node.iri) : value)

/** The first property and value that a value of a field makes: the one its statement is about. */
export const firstValue = (
  dataset: Dataset,
  record: AnyRecord,
  field: string,
  structure: Structure,
  value: unknown,
  part = '',
): readonly [Property, Value] | undefined => {
  const [property] = memberProperties({ dataset, record, path: [field], part }, structure, value)
  const first = property?.values[0]
  return property === undefined || first === undefined ? undefined : [property, first]
}

/** The field that a path names. */
export const fieldOf = (path: string): string => path.split(':')[0] ?? path

/** All that a record states, and what else of it evidence names, entry by entry. */
export const statedBy = (dataset: Dataset, record: AnyRecord): readonly Stated[] => {
  const structures = structuresOf(record.type)
  const values: Readonly<Record<string, unknown>> = { ...record }
  const cited = [
    ...evidenceOfRecord(record).flatMap(({ supports }) => supports),
    ...record.disputes.map(({ field }) => field),
  ]
  const fields = new Set([...factsOf(record).map(({ field }) => field), ...cited.map(fieldOf)])
  return [...fields].flatMap((field): readonly Stated[] => {
    const structure = structures.get(field)
    const value = values[field]
    if (structure === undefined || value === null || value === undefined) return []
    const entries = Array.isArray(value)
      ? value.map((entry: unknown) => ({
          path: pathOf({ field, key: keyOf(record.type, field, entry) }),
          part: [entry],
        }))
      : [{ path: field, part: value }]
    return entries.flatMap(({ path, part }) => {
      const found = firstValue(dataset, record, field, structure, part)
      return found === undefined ? [] : [{ path, field, property: found[0], value: named(found[1]) }]
    })
  })
}

/** The addresses of the statements that a path names: one entry, or all of a field. */
export const bodiesOf = (record: AnyRecord, stated: readonly Stated[], path: string): readonly string[] =>
  stated.filter((each) => each.path === path || each.field === path).map((each) => statementOf(record.id, each.path))

/** A statement without its subject, which what holds it gives. */
export const statementNode = (name: string, property: Property, value: Value, sources: readonly string[]): Node => ({
  iri: name,
  types: ['rdf:Statement'],
  properties: said([
    one('predicate', 'rdf:predicate', iri(property.predicate)),
    one('object', 'rdf:object', value),
    several('primarySources', 'prov:hadPrimarySource', [...new Set(sources)].map(iri)),
  ]),
})
