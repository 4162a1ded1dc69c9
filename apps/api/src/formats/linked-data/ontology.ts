import { once } from '@csto-record/formats'
import type { Config } from '../../config.ts'
import { apiVersion } from '../../version.ts'
import { namespaceOf } from './names.ts'
import { allMeanings, schemeOf } from './own-terms.ts'
import type { Term } from './term.ts'
import { ownTerms } from './term-list.ts'
import { iri, type Node, one, type Property, several, text } from './tree.ts'

const kinds: Readonly<Record<Term['kind'], string>> = {
  class: 'rdfs:Class',
  property: 'rdf:Property',
  scheme: 'skos:ConceptScheme',
  concept: 'skos:Concept',
}
/** Two domains would mean both at once, so that several are told in the words of schema.org, which mean any. */
const amongMany = (name: string, alone: string, any: string, values: readonly string[]): readonly Property[] =>
  values.length === 0 ? [] : [several(name, values.length === 1 ? alone : any, values.map(iri))]

/** Schemes of the roles that ORG has somebody play in an organization. */
const roleSchemes = once(
  () =>
    new Set(
      allMeanings()
        .filter(({ predicate, structure }) => predicate === 'org:role' && structure.base === 'choice')
        .map(({ type, path }) => `own:${schemeOf(type, path)}`),
    ),
)

const termNode = (term: Term, ontology: string): Node => ({
  iri: term.name,
  types: [kinds[term.kind], ...(term.kind === 'concept' && roleSchemes().has(term.above ?? '') ? ['org:Role'] : [])],
  properties: [
    one('label', 'rdfs:label', { text: term.label, language: 'en' }),
    one('comment', 'rdfs:comment', { text: term.comment, language: 'en' }),
    one('definedBy', 'rdfs:isDefinedBy', iri(ontology)),
    ...amongMany('domain', 'rdfs:domain', 'schema:domainIncludes', term.domain),
    ...amongMany('range', 'rdfs:range', 'schema:rangeIncludes', term.range),
    ...(term.above === null
      ? []
      : [one('above', term.kind === 'class' ? 'rdfs:subClassOf' : 'skos:inScheme', iri(term.above))]),
    ...(term.kind === 'concept' ? [one('prefLabel', 'skos:prefLabel', { text: term.label, language: 'en' })] : []),
  ],
})

/** The address of the vocabulary itself: that of its terms without what stands after it. */
export const ontologyOf = (config: Config): string => namespaceOf(config).replace(/[#/]$/, '')

/** The vocabulary of ours as nodes: what it is, then term by term. */
export const ontologyNodes = (config: Config): readonly Node[] => {
  const { identity } = config
  const ontology = ontologyOf(config)
  const head: Node = {
    iri: ontology,
    types: ['owl:Ontology'],
    properties: [
      one('title', 'dcterms:title', text(`${identity.title}: terms`)),
      one(
        'description',
        'dcterms:description',
        text(`Terms of a sourced, dated record of ${identity.subject}, where no known ontology has one.`),
      ),
      one('licence', 'dcterms:license', iri(identity.licence.url)),
      one('version', 'owl:versionInfo', text(apiVersion)),
    ],
  }
  return [head, ...ownTerms().map((term) => termNode(term, ontology))]
}
