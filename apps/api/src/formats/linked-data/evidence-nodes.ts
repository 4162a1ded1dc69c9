import { type AnyRecord, type Citation, type Dataset, recordById } from '@csto-record/domain'
import { conceptOf, schemeOf } from './own-terms.ts'
import { iri, type Node, one, type Property, said, several, text } from './tree.ts'

/** The words of a source that a statement rests on: a selector of the Web Annotation model on the page itself. */
const targetOf = (dataset: Dataset, { source, phrase }: Citation, name: string): Node => ({
  iri: `${name}-target`,
  types: ['oa:SpecificResource'],
  properties: [
    one('page', 'oa:hasSource', iri(recordById(dataset, source)?.url ?? source)),
    one('selector', 'oa:hasSelector', {
      node: {
        iri: `${name}-phrase`,
        types: ['oa:TextQuoteSelector'],
        properties: [one('exact', 'oa:exact', text(phrase))],
      },
    }),
  ],
})

/**
 * A piece of evidence: what was derived from a source (PROV), and the annotation that ties the statements it bears to the
 * phrase that says so (Web Annotation). `bodies` are those statements; `says` is the stage of a life cycle it tells of.
 */
export const evidenceNode = (
  dataset: Dataset,
  { type }: AnyRecord,
  name: string,
  citation: Citation & { readonly says?: string | null },
  bodies: readonly string[],
): Node => {
  const { source, paragraph, by, manner, note, says = null } = citation
  const optional = (
    member: string,
    predicate: string,
    value: Property['values'][number] | null,
  ): readonly Property[] => (value === null ? [] : [one(member, predicate, value)])
  return {
    iri: name,
    types: ['prov:Derivation', 'oa:Annotation'],
    properties: said([
      one('source', 'prov:entity', iri(source)),
      ...optional('paragraph', 'own:paragraph', paragraph === null ? null : text(String(paragraph), 'xsd:integer')),
      ...optional('by', 'prov:wasAttributedTo', by === null ? null : iri(by)),
      one('manner', 'own:manner', iri(conceptOf('evidence-manner', manner))),
      ...optional(
        'says',
        'own:says',
        says === null ? null : iri(conceptOf(schemeOf(type, ['evidence', 'says']), says)),
      ),
      ...optional('note', 'skos:note', note === null ? null : text(note)),
      one('motivation', 'oa:motivatedBy', iri('oa:linking')),
      several('supports', 'oa:hasBody', bodies.map(iri)),
      one('target', 'oa:hasTarget', { node: targetOf(dataset, citation, name) }),
    ]),
  }
}
