import { definitionOf, recordTypes, type Structure } from '@csto-record/domain'
import type { Config } from '../../config.ts'
import { once } from '../../once.ts'
import { apiVersion } from '../../version.ts'
import { namespaceOf } from './names.ts'
import {
  allMeanings,
  allSchemes,
  conceptOf,
  dateWords,
  ownClassOf,
  partClassOf,
  schemeOf,
  structuresOf,
  wordPredicateOf,
} from './own-terms.ts'
import { iri, type Node, one, type Property, several, text } from './tree.ts'

/** A term of ours, as it is told to people and to machines. */
export interface Term {
  readonly name: string
  readonly kind: 'class' | 'property' | 'scheme' | 'concept'
  readonly label: string
  readonly comment: string
  /** The classes a property is said of, and the classes and datatypes of its values. */
  readonly domain: readonly string[]
  readonly range: readonly string[]
  /** The class that a class is a kind of, the scheme a concept is in. */
  readonly above: string | null
}

const words = (name: string): string =>
  name
    .replace(/^own:/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
const sentence = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1).replace(/\.?$/, '.')}`

const dates = ['xsd:date', 'edtf:EDTF-level1', 'edtf:EDTF-level2']
const datatypes: Readonly<Record<string, readonly string[]>> = {
  integer: ['xsd:integer'],
  number: ['xsd:decimal'],
  boolean: ['xsd:boolean'],
  day: ['xsd:date'],
  date: dates,
  text: ['xsd:string'],
  choice: ['skos:Concept'],
}
const rangeOf = (meaning: { readonly structure: Structure; readonly part: string }): readonly string[] => {
  const { base, types } = meaning.structure
  if (base === 'id') return types.map(ownClassOf)
  return base === 'object' ? [meaning.part] : (datatypes[base] ?? [])
}

interface Use {
  readonly domain: string
  readonly range: readonly string[]
  readonly comment: string | null
  readonly type: string
}
const property = (name: string, uses: readonly Use[]): Term => {
  const comments = [...new Set(uses.flatMap(({ comment }) => comment ?? []))]
  const told = comments.map((comment) => {
    const among = [...new Set(uses.filter((use) => use.comment === comment).map(({ domain }) => words(domain)))]
    return comments.length === 1 ? sentence(comment) : sentence(`of ${among.join(', ')}: ${comment}`)
  })
  return {
    name,
    kind: 'property',
    label: words(name),
    comment: told.join(' '),
    domain: [...new Set(uses.map(({ domain }) => domain))],
    range: [...new Set(uses.flatMap(({ range }) => range))],
    above: null,
  }
}

/** Terms that no member of a record has, but the account of what it rests on. */
const evidenceMember = (name: string): string | null =>
  structuresOf('event').get('evidence')?.members.get(name)?.description ?? null
const memberOf = (list: 'disputes' | 'open', name: string): string | null =>
  structuresOf('event').get(list)?.members.get(name)?.description ?? null
const records = recordTypes.map(ownClassOf)
const ofAny = (name: string, domain: readonly string[], range: readonly string[], comment: string | null): Term => ({
  ...property(name, [{ domain: '', range, comment, type: '' }]),
  domain,
})
const account = (): readonly Term[] => [
  ofAny('own:paragraph', ['oa:Annotation'], ['xsd:integer'], evidenceMember('paragraph')),
  ofAny('own:manner', ['oa:Annotation'], ['skos:Concept'], evidenceMember('manner')),
  ofAny('own:says', ['oa:Annotation'], ['skos:Concept'], evidenceMember('says')),
  ofAny('own:dispute', records, ['own:Dispute'], 'a matter on which sources give different values'),
  ofAny(
    'own:openQuestion',
    records,
    ['own:OpenQuestion'],
    'a question about the record that the sources seen do not answer',
  ),
  ofAny(
    'own:field',
    ['own:Dispute', 'own:OpenQuestion'],
    ['xsd:string'],
    'the field that is meant, or field:key for one entry of a list',
  ),
  ofAny('own:preferred', ['own:Dispute'], ['rdf:Statement'], 'the statement that the record prefers'),
  ofAny('own:alternative', ['own:Dispute'], ['rdf:Statement'], 'the statement that a source makes instead'),
  ofAny('own:reason', ['own:Dispute'], ['skos:Concept'], memberOf('disputes', 'reason')),
  ofAny('own:question', ['own:OpenQuestion'], ['xsd:string'], memberOf('open', 'question')),
  ofAny('own:searched', ['own:OpenQuestion'], ['xsd:string'], memberOf('open', 'searched')),
  ofAny(
    'own:nameInDetail',
    records,
    ['own:Name'],
    'another name or spelling with its kind: an aid for finding, not a statement',
  ),
  ofAny('own:post', ['org:Membership'], ['org:Post'], 'the post that somebody holds by this membership'),
  ofAny('own:asOf', ['schema:Dataset'], ['xsd:date'], 'the day through which sources were looked at'),
]

const classTerm = (name: string, comment: string, above: string | null): Term => ({
  name,
  kind: 'class',
  label: words(name),
  comment: sentence(comment),
  domain: [],
  range: [],
  above,
})
const schemeTerms = (
  scheme: string,
  label: string,
  choices: readonly (readonly [string, string])[],
): readonly Term[] => [
  {
    name: `own:${scheme}`,
    kind: 'scheme',
    label,
    comment: sentence(`the values of ${label}`),
    domain: [],
    range: [],
    above: null,
  },
  ...choices.map(([name, choice]): Term => {
    const comment = sentence(`${choice}: a value of ${label}`)
    return { name, kind: 'concept', label: choice, comment, domain: [], range: [], above: `own:${scheme}` }
  }),
]

/** Every term of ours that the record can use, each once, made from the definitions. */
export const ownTerms = once((): readonly Term[] => {
  const meanings = allMeanings()
  const parts = new Map<string, string>()
  const uses = new Map<string, Use[]>()
  const use = (name: string, one: Use) => uses.set(name, [...(uses.get(name) ?? []), one])
  for (const { type, path, name, structure, predicate, owner } of meanings) {
    const part = structure.base === 'object' ? partClassOf(type, path) : ''
    if (part !== '') parts.set(part, structure.description ?? parts.get(part) ?? `${words(name)} of ${words(owner)}`)
    const range = rangeOf({ structure, part })
    if (predicate.startsWith('own:')) use(predicate, { domain: owner, range, comment: structure.description, type })
    if (structure.base === 'date' && structure.choices.length > 0) {
      const comment = `what stands in place of the date of ${words(name)}: that it still runs, is not yet, or there is none`
      use(wordPredicateOf(name), { domain: owner, range: ['skos:Concept'], comment, type })
    }
  }
  const away: Readonly<Record<string, string>> = {
    'own:absent': 'somebody whom a source names as absent: no participant',
    'own:expected': 'somebody who was only invited or expected, by the sources seen: no participant',
  }
  return [
    ...recordTypes.map((type) => classTerm(ownClassOf(type), definitionOf(type).summary, definitionOf(type).class)),
    ...[...parts].map(([name, comment]) => classTerm(name, comment, null)),
    classTerm(
      'own:Dispute',
      'a matter on which sources give different values; the preferred one stands in the record',
      null,
    ),
    classTerm('own:OpenQuestion', 'a question about a record that the sources seen do not answer', 'schema:Question'),
    ...[...uses].map(([name, of]) =>
      property(name, name in away ? of.map((each) => ({ ...each, comment: away[name] ?? null })) : of),
    ),
    ...account(),
    ...[...allSchemes()].flatMap(([scheme, choices]) =>
      schemeTerms(
        scheme,
        scheme.replaceAll('-', ' '),
        choices.map((choice) => [conceptOf(scheme, choice), choice]),
      ),
    ),
    ...schemeTerms('date-word', 'words in place of a date', [
      [dateWords['..'] ?? '', 'still running'],
      [dateWords['not-yet'] ?? '', 'not yet'],
      [dateWords['none'] ?? '', 'none: not part of the life of this document'],
    ]),
  ]
})

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
