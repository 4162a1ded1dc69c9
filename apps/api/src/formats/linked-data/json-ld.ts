import type { RecordType } from '@csto-record/domain'
import type { Fields } from '@csto-record/formats'
import type { Config } from '../../config.ts'
import { baseOf, prefixesOf } from './names.ts'
import { allMeanings, wordPredicateOf } from './own-terms.ts'
import type { Node, Property, Value } from './tree.ts'

interface Term {
  readonly '@id'?: string
  readonly '@reverse'?: string
  readonly '@type'?: string
}
type Terms = Readonly<Record<string, Term>>

const link = (name: string, predicate: string): readonly [string, Term] => [name, { '@id': predicate, '@type': '@id' }]
const word = (name: string, predicate: string): readonly [string, Term] => [name, { '@id': predicate }]

/** Words of the model that belong to no member. */
const standing: readonly (readonly [string, Term])[] = [
  word('label', 'rdfs:label'),
  word('evidence', 'prov:qualifiedDerivation'),
  link('source', 'prov:entity'),
  link('by', 'prov:wasAttributedTo'),
  word('paragraph', 'own:paragraph'),
  link('manner', 'own:manner'),
  link('says', 'own:says'),
  link('motivation', 'oa:motivatedBy'),
  link('supports', 'oa:hasBody'),
  word('target', 'oa:hasTarget'),
  link('page', 'oa:hasSource'),
  word('selector', 'oa:hasSelector'),
  word('exact', 'oa:exact'),
  link('subject', 'rdf:subject'),
  link('predicate', 'rdf:predicate'),
  word('object', 'rdf:object'),
  link('primarySources', 'prov:hadPrimarySource'),
  word('disputes', 'own:dispute'),
  word('field', 'own:field'),
  link('preferred', 'own:preferred'),
  word('alternatives', 'own:alternative'),
  link('reason', 'own:reason'),
  word('open', 'own:openQuestion'),
  word('question', 'own:question'),
  word('searched', 'own:searched'),
  word('namesInDetail', 'own:nameInDetail'),
  link('derivedFrom', 'prov:wasDerivedFrom'),
  link('licence', 'dcterms:license'),
  link('inScheme', 'skos:inScheme'),
  link('topConceptOf', 'skos:topConceptOf'),
  ['statements', { '@reverse': 'rdf:subject' }],
  ['document', { '@reverse': 'schema:mainEntity' }],
]

const coerced: Readonly<Record<string, string>> = { id: '@id', choice: '@id', number: 'xsd:decimal' }

/** What JSON-LD calls the members of a type, outer ones before inner ones. */
const termsOf = (type: RecordType): Terms => {
  const meanings = allMeanings().filter((meaning) => meaning.type === type)
  const outer = meanings.toSorted((left, right) => left.path.length - right.path.length)
  const terms: Record<string, Term> = Object.fromEntries(standing)
  for (const { name, predicate, structure } of outer) {
    if (structure.base === 'date' && structure.choices.length > 0)
      terms[`${name}Word`] ??= { '@id': wordPredicateOf(name), '@type': '@id' }
    const how = predicate === 'schema:url' ? '@id' : coerced[structure.base]
    terms[name] ??= { '@id': predicate, ...(how === undefined ? {} : { '@type': how }) }
  }
  return terms
}

const cache = new Map<RecordType, Terms>()
const termsFor = (type: RecordType): Terms => {
  const made = cache.get(type) ?? termsOf(type)
  cache.set(type, made)
  return made
}

/** The context of a type: what each name in its JSON-LD means. */
export const contextOf = (type: RecordType, config: Config): Fields => ({
  ...prefixesOf(config),
  '@base': baseOf(config),
  ...termsFor(type),
})

const wholeNumber = /^-?\d{1,15}$/
const jsonValue = (value: Value, how: string | undefined, terms: Terms): unknown => {
  if ('node' in value) return jsonNode(value.node, terms)
  if ('list' in value) return { '@list': value.list.map((entry) => jsonValue(entry, how, terms)) }
  if ('iri' in value) return how === '@id' ? value.iri : { '@id': value.iri }
  const { text, datatype, language } = value
  if (language !== undefined) return { '@value': text, '@language': language }
  if (datatype === undefined) return how === undefined ? text : { '@value': text }
  if (datatype === how) return wholeNumber.test(text) ? Number(text) : text
  if (how === undefined && datatype === 'xsd:integer' && wholeNumber.test(text)) return Number(text)
  if (how === undefined && datatype === 'xsd:boolean') return text === 'true'
  return { '@value': text, '@type': datatype }
}

const means = ({ predicate, reverse }: Property, term: Term | undefined): boolean =>
  predicate === (reverse === true ? term?.['@reverse'] : term?.['@id'])

const jsonProperty = (property: Property, terms: Terms): readonly [string, unknown] => {
  const term = terms[property.name]
  const fits = means(property, term)
  const values = property.values.map((value) => jsonValue(value, fits ? term?.['@type'] : undefined, terms))
  const written = values.length === 1 && !property.many ? values[0] : values
  return [fits ? property.name : property.predicate, written]
}

/** A node as JSON, by the names that a context gives; what two properties of one name say stands together. */
export const jsonNode = ({ iri, types, properties }: Node, terms: Terms): Fields => {
  const members: Record<string, unknown> = {}
  for (const [name, value] of properties.map((property) => jsonProperty(property, terms))) {
    members[name] = name in members ? [members[name], value].flat() : value
  }
  return {
    '@id': iri,
    ...(types.length === 0 ? {} : { '@type': types.length === 1 ? types[0] : types }),
    ...members,
  }
}

/** A node by the names of a record type. */
export const nodeAsJson = (type: RecordType, node: Node): Fields => jsonNode(node, termsFor(type))
