import type { Id } from '@csto-record/domain'
import type { Cited, DisputeResult } from '@csto-record/queries'
import { pathInWords, valueInWords } from '../words/value.ts'
import type { Writer, Written } from '../writer.ts'
import { factAddress, factItem, sourceItem, statementOf } from './csl.ts'
import { recordNote, sourcesNote } from './footnote.ts'
import { bibliographies, sourcesOf } from './record-citation.ts'

/** A fact as an answer holds it. */
export interface FactTold {
  readonly path: string
  readonly field: string
  readonly key: string | null
  readonly value: unknown
  readonly evidence: readonly Cited[]
  readonly disputes: readonly DisputeResult[]
}
export interface FactsTold {
  readonly record: Id
  readonly facts: readonly FactTold[]
}

const sourcesIn = ({ evidence, disputes }: FactTold) =>
  [...evidence, ...disputes.flatMap((dispute) => dispute.evidence)].map(({ source }) => source)

/** Facts as statements of the record, and after them the sources of all of them, each once. */
const items = bibliographies<FactsTold>(({ record, facts }, written) => [
  ...facts.map((fact) => factItem({ ...fact, record }, written)),
  ...sourcesOf(written.dataset, facts.flatMap(sourcesIn)).map(sourceItem),
])

/** A fact as a footnote: the statement, the record's version and the fact's address, the pages it is from, other values. */
export const footnoteOf = (record: Id, fact: FactTold, written: Written): string => {
  const { dataset, config } = written
  const whole = { ...fact, record }
  const others = fact.disputes.map(({ field, value, evidence }) => {
    const sources = sourcesNote(
      dataset,
      evidence.map(({ source }) => source),
    )
    return `Another value of ${pathInWords(dataset, field)}, ${valueInWords(dataset, value)}, is given by: ${sources}.`
  })
  const own = recordNote(statementOf(dataset, whole), `${config.publicUrl}${factAddress(whole)}`, written)
  const sources = sourcesNote(
    dataset,
    fact.evidence.map(({ source }) => source),
  )
  return [`${own}. From: ${sources}.`, ...others].join(' ')
}

/** Facts as footnotes, a line each. */
const writeFootnotes: Writer<FactsTold> = ({ record, facts }, written) =>
  facts.length === 0
    ? 'The record states nothing here: no source seen tells of it.\n'
    : facts.map((fact) => `${footnoteOf(record, fact, written)}\n`).join('')

export const factCitations = { ...items, txt: writeFootnotes }
