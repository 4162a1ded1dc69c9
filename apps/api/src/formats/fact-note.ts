import type { Dataset, Fact } from '@csto-record/domain'
import { isId } from '@csto-record/domain'
import { type Cited, nameOfId } from '@csto-record/queries'
import type { Served } from '../http/served.ts'
import { type Fields, isFields } from './fields.ts'

/** More sources than this are counted. */
const mostSources = 3
const longest = 200

const isDated = (value: Fields): value is { readonly edtf: string } => typeof value['edtf'] === 'string'

/** A value of a fact in plain words: a date as it is written, a record by its name, what has members by those. */
const inWords = (dataset: Dataset, value: unknown): string => {
  if (isId(value)) return nameOfId(dataset, value)
  if (Array.isArray(value)) return value.map((one: unknown) => inWords(dataset, one)).join(', ')
  if (!isFields(value)) return value === '..' ? 'still so' : String(value)
  if (isDated(value)) return value.edtf
  const members = Object.values(value).filter((one) => one !== null && !(Array.isArray(one) && one.length === 0))
  return members.map((one) => inWords(dataset, one)).join(', ')
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

const sourceNote = ({ publisher, title, published, url, paragraph, phrase }: Cited): string => {
  const place = paragraph === null ? '' : `, paragraph ${paragraph}`
  return `${publisher}, “${title}”, ${published?.edtf ?? 'undated'}, ${url}${place} (“${phrase}”)`
}

/**
 * A footnote for one fact, as plain text: what it states, on which pages it rests, and which version of the record says
 * so, under the address of the fact.
 */
export const factNote = (
  { dataset, stamp, config }: Served,
  fact: Pick<Fact, 'record' | 'field' | 'value'>,
  evidence: readonly Cited[],
  address: string,
): string => {
  const statement = shortened(`${nameOfId(dataset, fact.record)}: ${fact.field}: ${inWords(dataset, fact.value)}`)
  const more = evidence.length > mostSources ? `; and ${evidence.length - mostSources} more` : ''
  const sources = `${evidence.slice(0, mostSources).map(sourceNote).join('; ')}${more}`
  const record = `${config.identity.title}, version ${stamp.version}, sources until ${stamp.asOf}`
  return `${statement}. ${sources === '' ? 'No source' : sources}. ${record}, ${config.publicUrl}${address}.`
}
