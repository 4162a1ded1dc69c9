import { type Dataset, type Day, dateInFull, dayInWords, type Id, recordById, type SourceId } from '@csto-record/domain'
import type { Cited, DisputeResult } from '../results/cited.ts'
import { factPageOf } from '../results/fact-id.ts'
import { statementOf } from './csl.ts'
import type { Imprint } from './imprint.ts'
import { pathInWords, valueInWords } from './words.ts'

/** A page as a footnote names it, as the Chicago Manual has it: publisher, title, day, address. */
export const sourceNote = (dataset: Dataset, id: SourceId): string => {
  const source = recordById(dataset, id)
  if (source === undefined) return id
  const { publisher, title, published, url } = source
  return `${publisher}, “${title},” ${published === null ? 'undated' : dateInFull(published)}, ${url}`
}

/** What names the record itself: the title of what is cited, the version, how far sources were checked, the address. */
export const recordNote = (
  { title, address }: { readonly title: string; readonly address: string },
  { version, asOf }: { readonly version: string; readonly asOf: Day },
  imprint: Imprint,
): string => `“${title},” ${imprint.title}, version ${version}, sources checked up to ${dayInWords(asOf)}, ${address}`

/** The pages that something rests on, as they follow what names it; in words where there are none. */
const sourcesNote = (dataset: Dataset, cited: readonly Cited[]): string => {
  const notes = [...new Set(cited.map(({ source }) => source))].map((id) => sourceNote(dataset, id))
  return notes.length === 0 ? 'no source' : notes.join('; ')
}

/** A fact as an answer holds it. */
export interface FactTold {
  readonly path: string
  readonly field: string
  readonly key: string | null
  readonly value: unknown
  readonly evidence: readonly Cited[]
  readonly disputes: readonly DisputeResult[]
}

/** A fact as a footnote: the statement, the record's version and the fact's address, the pages it is from, other values. */
export const factNote = (dataset: Dataset, record: Id, fact: FactTold, imprint: Imprint): string => {
  const whole = { ...fact, record }
  const others = fact.disputes.map(
    ({ field, value, evidence }) =>
      `Another value of ${pathInWords(dataset, field)}, ${valueInWords(dataset, value)}, is given by: ${sourcesNote(dataset, evidence)}.`,
  )
  const named = { title: statementOf(dataset, whole), address: `${imprint.readerUrl}${factPageOf(whole)}` }
  return [`${recordNote(named, dataset, imprint)}. From: ${sourcesNote(dataset, fact.evidence)}.`, ...others].join(' ')
}
