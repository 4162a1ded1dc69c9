import { recordTypes } from '@csto-record/domain'
import { ownClassOf, structuresOf } from './own-terms.ts'
import { property, type Term } from './term.ts'

const evidenceMember = (name: string): string | null =>
  structuresOf('event').get('evidence')?.members.get(name)?.description ?? null
const memberOf = (list: 'disputes' | 'open', name: string): string | null =>
  structuresOf('event').get(list)?.members.get(name)?.description ?? null
const records = recordTypes.map(ownClassOf)
const ofAny = (name: string, domain: readonly string[], range: readonly string[], comment: string | null): Term => ({
  ...property(name, [{ domain: '', range, comment }]),
  domain,
})
/** Terms that no member of a record has, but the account of what it rests on. */
export const accountTerms = (): readonly Term[] => [
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
