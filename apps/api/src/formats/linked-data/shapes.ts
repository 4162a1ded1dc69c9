import { disputeReasons, manners, type Structure } from '@csto-record/domain'
import type { Config } from '../../config.ts'
import { baseOf } from './names.ts'
import { ontologyOf } from './ontology.ts'
import {
  allMeanings,
  allSchemes,
  conceptOf,
  dateWords,
  type Meaning,
  partClassOf,
  schemeOf,
  wordPredicateOf,
} from './own-terms.ts'
import { iri, type Node, one, type Property, text, type Value } from './tree.ts'

const dates = ['xsd:date', 'edtf:EDTF-level1', 'edtf:EDTF-level2']
const datatypes: Readonly<Partial<Record<Structure['base'], string>>> = {
  integer: 'xsd:integer',
  number: 'xsd:decimal',
  boolean: 'xsd:boolean',
  day: 'xsd:date',
}
const count = (value: number): Value => text(String(value), 'xsd:integer')
const among = (names: readonly string[]): Property => one('in', 'sh:in', { list: names.map(iri) })
const concepts = (scheme: string): readonly string[] =>
  (allSchemes().get(scheme) ?? []).map((choice) => conceptOf(scheme, choice))

interface Constraint {
  readonly path: string
  readonly description?: string | null
  readonly min?: number
  readonly max?: number
  readonly rules: readonly Property[]
}

/** What values of a member may be. */
const rulesOf = ({ type, path, structure, predicate }: Meaning, config: Config, name: string): readonly Property[] => {
  const { base, types, minimum, maximum } = structure
  if (predicate === 'schema:url') return [one('nodeKind', 'sh:nodeKind', iri('sh:IRI'))]
  if (base === 'id') {
    const start = baseOf(config).replaceAll(/[.?+*()[\]{}\\^$|]/g, '\\$&')
    return [
      one('nodeKind', 'sh:nodeKind', iri('sh:IRI')),
      one('pattern', 'sh:pattern', text(`^${start}(${types.join('|')})/`)),
    ]
  }
  if (base === 'choice') return [among(concepts(schemeOf(type, path)))]
  if (predicate === 'prov:qualifiedDerivation') return [one('class', 'sh:class', iri('prov:Derivation'))]
  if (base === 'object') return [one('class', 'sh:class', iri(partClassOf(type, path)))]
  if (base === 'date') {
    const options = dates.map((datatype, position) => ({
      node: { iri: `${name}-${position + 1}`, types: [], properties: [one('datatype', 'sh:datatype', iri(datatype))] },
    }))
    return [one('or', 'sh:or', { list: options })]
  }
  const datatype = datatypes[base]
  if (datatype === undefined) return [one('nodeKind', 'sh:nodeKind', iri('sh:Literal'))]
  const bound = (which: string, value: number | null): readonly Property[] =>
    value === null ? [] : [one(which, `sh:${which}Inclusive`, text(String(value), datatype))]
  return [one('datatype', 'sh:datatype', iri(datatype)), ...bound('min', minimum), ...bound('max', maximum)]
}

const propertyNode = (name: string, { path, description, min, max, rules }: Constraint): Value => ({
  node: {
    iri: name,
    types: ['sh:PropertyShape'],
    properties: [
      one('path', 'sh:path', iri(path)),
      ...(description ? [one('description', 'sh:description', text(description))] : []),
      ...(min === undefined ? [] : [one('minCount', 'sh:minCount', count(min))]),
      ...(max === undefined ? [] : [one('maxCount', 'sh:maxCount', count(max))]),
      ...rules,
    ],
  },
})

const shapeNode = (name: string, target: string, constraints: readonly Constraint[]): Node => ({
  iri: name,
  types: ['sh:NodeShape'],
  properties: [
    one('target', 'sh:targetClass', iri(target)),
    {
      name: 'property',
      predicate: 'sh:property',
      values: constraints.map((constraint) =>
        propertyNode(`${name}-${constraint.path.split(':').at(-1) ?? ''}`, constraint),
      ),
      many: true,
    },
  ],
})

/** The members of a class that share a term are bound together: one value each is no more than all of them. */
const constraintsOf = (name: string, meanings: readonly Meaning[], config: Config): readonly Constraint[] => {
  const byTerm = new Map<string, Meaning[]>()
  for (const meaning of meanings) byTerm.set(meaning.predicate, [...(byTerm.get(meaning.predicate) ?? []), meaning])
  return [...byTerm].flatMap(([path, all]): readonly Constraint[] => {
    const [first] = all
    if (first === undefined) return []
    const { structure } = first
    const { description } = structure
    const members = new Set(all.map((each) => each.name))
    // Other names are texts in their language, described in detail by nodes that another property leads to.
    if (members.size > 1 || structure.members.has('language')) return [{ path, description, rules: [] }]
    const needed = !structure.nullable && !structure.list && structure.base !== 'other'
    const word: Constraint = { path: wordPredicateOf(first.name), max: 1, rules: [among(Object.values(dateWords))] }
    const local = `${name}-${path.split(':').at(-1) ?? ''}`
    return [
      {
        path,
        description,
        ...(needed ? { min: 1 } : {}),
        ...(structure.list ? {} : { max: 1 }),
        rules: rulesOf(first, config, local),
      },
      ...(structure.base === 'date' && structure.choices.length > 0 ? [word] : []),
    ]
  })
}

const exactly = (path: string, rules: readonly Property[] = []): Constraint => ({ path, min: 1, max: 1, rules })
const least = (path: string): Constraint => ({ path, min: 1, rules: [] })
/** What evidence, statements and disputes have to say, whatever record they are of. */
const account: readonly (readonly [string, string, readonly Constraint[]])[] = [
  [
    'Evidence',
    'oa:Annotation',
    [
      exactly('prov:entity'),
      exactly('own:manner', [among(manners.map((manner) => conceptOf('evidence-manner', manner)))]),
      exactly('oa:hasTarget', [one('class', 'sh:class', iri('oa:SpecificResource'))]),
      exactly('oa:motivatedBy'),
      least('oa:hasBody'),
    ],
  ],
  ['Target', 'oa:SpecificResource', [exactly('oa:hasSource'), exactly('oa:hasSelector')]],
  ['Phrase', 'oa:TextQuoteSelector', [exactly('oa:exact', [one('datatype', 'sh:datatype', iri('xsd:string'))])]],
  ['Statement', 'rdf:Statement', [exactly('rdf:subject'), exactly('rdf:predicate'), exactly('rdf:object')]],
  [
    'Dispute',
    'own:Dispute',
    [
      exactly('own:field'),
      least('own:alternative'),
      exactly('own:reason', [among(disputeReasons.map((reason) => conceptOf('dispute-reason', reason)))]),
      least('prov:qualifiedDerivation'),
    ],
  ],
  ['OpenQuestion', 'own:OpenQuestion', [exactly('own:question')]],
]

/** What a graph of the record has to be like (SHACL), made from the definitions: class by class. */
export const shapeNodes = (config: Config): readonly Node[] => {
  const start = `${ontologyOf(config)}/shapes#`
  const byOwner = new Map<string, Meaning[]>()
  for (const meaning of allMeanings()) byOwner.set(meaning.owner, [...(byOwner.get(meaning.owner) ?? []), meaning])
  return [
    ...[...byOwner].map(([owner, meanings]) => {
      const name = `${start}${owner.slice('own:'.length)}`
      return shapeNode(name, owner, constraintsOf(name, meanings, config))
    }),
    ...account.map(([name, target, constraints]) => shapeNode(`${start}${name}`, target, constraints)),
  ]
}
