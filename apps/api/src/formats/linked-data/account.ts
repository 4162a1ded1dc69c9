import { type AnyRecord, type Dataset, evidenceOfRecord } from '@csto-record/domain'
import { disputeNode } from './dispute-node.ts'
import { evidenceNode } from './evidence-nodes.ts'
import { partOf, statementOf } from './names.ts'
import { bodiesOf, statedBy, statementNode } from './statements.ts'
import { one, type Property, said, several, text, type Value } from './tree.ts'

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
    // A value that was not yet known has the address of a fact that stands open.
    const bodies = each.supports.flatMap((path) => {
      const named = bodiesOf(record, stated, path)
      return named.length > 0 ? named : [statementOf(record.id, path)]
    })
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
