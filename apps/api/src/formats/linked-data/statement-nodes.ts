import {
  type AnyRecord,
  type Dataset,
  type Dispute,
  evidenceOfRecord,
  factsOf,
  keyOf,
  pathOf,
  type Structure,
} from '@csto-record/domain'
import { evidenceNode } from './evidence-nodes.ts'
import { memberProperties } from './member-properties.ts'
import { partOf, statementOf } from './names.ts'
import { structuresOf } from './own-terms.ts'
import { iri, type Node, one, type Property, said, several, text, type Value } from './tree.ts'

/** A value of a record that evidence or a dispute can name. */
interface Stated {
  readonly path: string
  readonly field: string
  readonly property: Property
  readonly value: Value
}

/** A value where another node describes it already: by its address alone. */
const named = (value: Value): Value => ('node' in value ? iri(value.node.iri) : value)

const firstValue = (
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

const fieldOf = (path: string): string => path.split(':')[0] ?? path

/** All that a record states, and what else of it evidence names, entry by entry. */
const statedBy = (dataset: Dataset, record: AnyRecord): readonly Stated[] => {
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
const bodiesOf = (record: AnyRecord, stated: readonly Stated[], path: string): readonly string[] =>
  stated.filter((each) => each.path === path || each.field === path).map((each) => statementOf(record.id, each.path))

const statementNode = (name: string, property: Property, value: Value, sources: readonly string[]): Node => ({
  iri: name,
  types: ['rdf:Statement'],
  properties: said([
    one('predicate', 'rdf:predicate', iri(property.predicate)),
    one('object', 'rdf:object', value),
    several('primarySources', 'prov:hadPrimarySource', [...new Set(sources)].map(iri)),
  ]),
})

/** A dispute: the statement the record prefers, the one a source makes instead, why, and on what evidence. */
const disputeNode = (
  dataset: Dataset,
  record: AnyRecord,
  stated: readonly Stated[],
  { field: path, value, evidence, reason, note }: Dispute,
  position: number,
): Node => {
  const part = `dispute-${position + 1}`
  const name = partOf(record.id, part)
  const field = fieldOf(path)
  const structure = structuresOf(record.type).get(field)
  const given = structure?.list === true && !Array.isArray(value) ? [value] : value
  const entries: readonly unknown[] = Array.isArray(given) ? given.map((entry) => [entry]) : [given]
  const preferred = bodiesOf(record, stated, path)
  const alternatives = entries.flatMap((entry, nth) => {
    if (structure === undefined) return []
    const found = firstValue(dataset, record, field, structure, entry, `${part}-value-${nth + 1}`)
    if (found === undefined) return []
    const sources = evidence.map(({ source }) => source)
    const { properties, ...node } = statementNode(`${name}-statement-${nth + 1}`, found[0], found[1], sources)
    return [{ ...node, properties: [one('subject', 'rdf:subject', iri(record.id)), ...properties] }]
  })
  return {
    iri: name,
    types: ['own:Dispute'],
    properties: said([
      one('field', 'own:field', text(path)),
      several('preferred', 'own:preferred', preferred.map(iri)),
      several(
        'alternatives',
        'own:alternative',
        alternatives.map((node) => ({ node })),
      ),
      one('reason', 'own:reason', iri(`own:dispute-reason-${reason}`)),
      ...(note === null ? [] : [one('note', 'skos:note', text(note))]),
      several(
        'evidence',
        'prov:qualifiedDerivation',
        evidence.map((citation, nth) => ({
          node: evidenceNode(
            dataset,
            record,
            `${name}-evidence-${nth + 1}`,
            citation,
            alternatives.map((alternative) => alternative.iri),
          ),
        })),
      ),
    ]),
  }
}

/** What a record states with its evidence, its disputes and its open questions. */
export const accountOf = (dataset: Dataset, record: AnyRecord): readonly Property[] => {
  const stated = statedBy(dataset, record)
  const evidence = evidenceOfRecord(record)
  const statements = stated.map(({ path, field, property, value }): Value => {
    const sources = evidence.filter(({ supports }) => supports.includes(path) || supports.includes(field))
    const { iri: _, ...node } = statementNode(
      '',
      property,
      value,
      sources.map(({ source }) => source),
    )
    return { node: { iri: statementOf(record.id, path), ...node } }
  })
  const evidenceNodes = evidence.map((each, position): Value => {
    const bodies = each.supports.flatMap((path) => bodiesOf(record, stated, path))
    return { node: evidenceNode(dataset, record, partOf(record.id, `evidence-${position + 1}`), each, bodies) }
  })
  const questions = record.open.map(
    ({ key, field, question, searched }): Value => ({
      node: {
        iri: partOf(record.id, `open:${key}`),
        types: ['own:OpenQuestion'],
        properties: said([
          one('question', 'own:question', text(question)),
          ...(field === null ? [] : [one('field', 'own:field', text(field))]),
          ...(searched === null ? [] : [one('searched', 'own:searched', text(searched))]),
        ]),
      },
    }),
  )
  return said([
    several('evidence', 'prov:qualifiedDerivation', evidenceNodes),
    several(
      'disputes',
      'own:dispute',
      record.disputes.map((dispute, position) => ({ node: disputeNode(dataset, record, stated, dispute, position) })),
    ),
    several('open', 'own:openQuestion', questions),
    { ...several('statements', 'rdf:subject', statements), reverse: true },
  ])
}
