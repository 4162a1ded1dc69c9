import { type AnyRecord, type Evidence, evidenceOfRecord, factsOf } from '@csto-record/domain'
import type { CitedFor } from './notes.ts'
import { fieldInWords } from './words.ts'

/** The evidence that supports one of the fields, or entries of lists (`agenda:summit`), of a record. */
export const evidenceOn = (record: AnyRecord, ...paths: readonly string[]): readonly Evidence[] =>
  evidenceOfRecord(record).filter(({ supports }) => supports.some((path) => paths.includes(path)))

/** The evidence of one entry of a list: its own, and what supports the list as a whole. */
export const evidenceOnEntry = (record: AnyRecord, field: string, key: string): readonly Evidence[] =>
  evidenceOn(record, field, `${field}:${key}`)

/** Everything a record cites, in the order in which its fields stand, with what it is cited for. */
export const citationsIn = (record: AnyRecord, as?: string): readonly CitedFor[] => {
  const label = (field: string) => (as === undefined ? fieldInWords(field) : as)
  const facts = factsOf(record).flatMap(({ field, evidence }) =>
    evidence.map((citation) => ({ citation, supports: label(field) })),
  )
  const disputes = record.disputes.flatMap(({ field, evidence }) =>
    evidence.map((citation) => ({ citation, supports: `another value of ${label(field)}` })),
  )
  const followUps =
    record.type === 'commitment'
      ? record.followUps.flatMap(({ evidence }) => evidence.map((citation) => ({ citation, supports: 'follow-up' })))
      : []
  // What supports no fact of its own still tells of the record: a name that only describes, say.
  const rest = evidenceOfRecord(record).map((citation) => ({
    citation,
    supports: label(citation.supports[0]?.split(':')[0] ?? 'record'),
  }))
  const seen = new Set(facts.map(({ citation }) => citation))
  return [...facts, ...disputes, ...followUps, ...rest.filter(({ citation }) => !seen.has(citation))]
}
