import { type AnyRecord, type Dataset, definitionOf, pluralOf } from '@csto-record/domain'
import type { Presented } from '@csto-record/formats'
import { nameOfId } from '@csto-record/queries'
import type { Config } from '../../config.ts'
import { alsoOfClass } from '../vocabulary.ts'
import { accountOf } from './account.ts'
import { memberProperties } from './member-properties.ts'
import { documentOf, slugged } from './names.ts'
import { apart, ownClassOf, predicateOf, structuresOf } from './own-terms.ts'
import { iri, type Node, one, type Property, said, several, text } from './tree.ts'

/** The member of a record that has some term, where its value is a text. */
const termed = (record: Presented, term: string): string | undefined => {
  const values: Readonly<Record<string, unknown>> = { ...record }
  const found = [...structuresOf(record.type)].find(
    ([name, structure]) => predicateOf(record.type, [name], structure) === term,
  )
  const value = found === undefined ? undefined : values[found[0]]
  return typeof value === 'string' ? value : undefined
}

/** The office of somebody as ORG has it: a post in an organization, the role it has, and who holds it. */
const postOf = (record: Presented): readonly Property[] => {
  const [office, of, member] = [
    termed(record, 'schema:roleName'),
    termed(record, 'org:organization'),
    termed(record, 'org:member'),
  ]
  if (definitionOf(record.type).class !== 'org:Membership' || office === undefined || of === undefined) return []
  const role: Node = {
    iri: `${pluralOf(record.type)}#role:${slugged(office)}`,
    types: ['org:Role'],
    properties: [one('label', 'skos:prefLabel', text(office))],
  }
  const post: Node = {
    iri: `${of}#post:${slugged(office)}`,
    types: ['org:Post'],
    properties: [
      one('label', 'skos:prefLabel', text(office)),
      one('postIn', 'org:postIn', iri(of)),
      one('role', 'org:role', { node: role }),
      ...(member === undefined ? [] : [one('heldBy', 'org:heldBy', iri(member))]),
    ],
  }
  return [one('post', 'own:post', { node: post }), one('role', 'org:role', iri(role.iri))]
}

/** A concept belongs to the scheme that its collection is. */
const inScheme = (record: Presented): readonly Property[] => {
  if (definitionOf(record.type).class !== 'skos:Concept') return []
  const scheme = pluralOf(record.type)
  const top =
    termed(record, 'skos:broader') === undefined ? [one('topConceptOf', 'skos:topConceptOf', iri(scheme))] : []
  return [one('inScheme', 'skos:inScheme', iri(scheme)), ...top]
}

/** The document about a record: the named graph of what it says, and what that was derived from. */
const documentNode = (dataset: Dataset, { id, evidence }: Presented, { identity }: Config): Node => {
  const sources = new Set((evidence as readonly { readonly source: string }[]).map(({ source }) => source))
  return {
    iri: documentOf(id),
    types: ['prov:Bundle'],
    properties: said([
      several('derivedFrom', 'prov:wasDerivedFrom', [...sources].map(iri)),
      one('licence', 'dcterms:license', iri(identity.licence.url)),
      one('version', 'schema:version', text(dataset.version)),
      one('dataset', 'schema:isPartOf', iri('dataset')),
    ]),
  }
}

export interface RecordNodes {
  /** The record with all that is said of it. */
  readonly record: Node
  /** The property that ties it to the document about it. */
  readonly document: Property
}

/** A record as a node with its evidence, statement by statement, and the document that says it. */
export const recordNodes = (dataset: Dataset, record: Presented, config: Config): RecordNodes => {
  const { id, type } = record
  const { class: known } = definitionOf(type)
  const values: Readonly<Record<string, unknown>> = { ...record }
  const members = [...structuresOf(type)].flatMap(([name, structure]) =>
    apart.has(name) ? [] : memberProperties({ dataset, record, path: [name], part: '' }, structure, values[name]),
  )
  const also = alsoOfClass[known]
  const node: Node = {
    iri: id,
    types: [known, ...(also === undefined ? [] : [also]), ownClassOf(type)],
    properties: said([
      one('label', 'rdfs:label', text(nameOfId(dataset, id))),
      ...members,
      ...postOf(record),
      ...inScheme(record),
      ...accountOf(dataset, record),
    ]),
  }
  const document = documentNode(dataset, record, config)
  const property: Property = { ...one('document', 'schema:mainEntity', { node: document }), reverse: true }
  return { record: node, document: property }
}

/** What is said of the whole dataset: what it is of, its version and licence. */
export const datasetNode = (dataset: Dataset, { identity }: Config): Node => ({
  iri: 'dataset',
  types: ['schema:Dataset'],
  properties: [
    one('name', 'schema:name', text(identity.title)),
    one('version', 'schema:version', text(dataset.version)),
    one('licence', 'dcterms:license', iri(identity.licence.url)),
    one('asOf', 'own:asOf', text(dataset.asOf, 'xsd:date')),
  ],
})

/** A list of concepts is a scheme of them. */
export const schemeNode = (type: AnyRecord['type'], { identity }: Config): Node | undefined =>
  definitionOf(type).class === 'skos:Concept'
    ? {
        iri: pluralOf(type),
        types: ['skos:ConceptScheme'],
        properties: [one('title', 'dcterms:title', text(`${identity.title}: ${pluralOf(type)}`))],
      }
    : undefined
