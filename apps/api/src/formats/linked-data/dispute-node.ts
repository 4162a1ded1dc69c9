import type { AnyRecord, Dataset, Dispute } from '@csto-record/domain'
import { evidenceNode } from './evidence-nodes.ts'
import { partOf } from './names.ts'
import { structuresOf } from './own-terms.ts'
import { bodiesOf, fieldOf, firstValue, type Stated, statementNode } from './statements.ts'
import { iri, type Node, one, said, several, text } from './tree.ts'

/** A dispute: the statement the record prefers, the one a source makes instead, why, and on what evidence. */
export const disputeNode = (
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
