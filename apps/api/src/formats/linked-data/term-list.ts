import { definitionOf, recordTypes, type Structure } from '@csto-record/domain'
import { once } from '@csto-record/formats'
import { accountTerms } from './account-terms.ts'
import { allMeanings, allSchemes, conceptOf, dateWords, ownClassOf, partClassOf, wordPredicateOf } from './own-terms.ts'
import { classTerm, property, schemeTerms, type Term, type Use, words } from './term.ts'

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
    if (predicate.startsWith('own:')) use(predicate, { domain: owner, range, comment: structure.description })
    if (structure.base === 'date' && structure.choices.length > 0) {
      const comment = `what stands in place of the date of ${words(name)}: that it still runs, is not yet, or there is none`
      use(wordPredicateOf(name), { domain: owner, range: ['skos:Concept'], comment })
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
    ...accountTerms(),
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
