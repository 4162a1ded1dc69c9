import {
  type AnyRecord,
  type Evidence,
  evidenceOfRecord,
  factsOf,
  type Id,
  parentOf,
  pathOf,
} from '@csto-record/domain'
import { factPlaceOf } from '@csto-record/queries'
import type { CitedFor } from './notes.ts'
import { fieldInWords } from './words.ts'

/** The evidence that supports one of the fields, or entries of lists (`agenda:summit`), of a record. */
export const evidenceOn = (record: AnyRecord, ...paths: readonly string[]): readonly Evidence[] =>
  evidenceOfRecord(record).filter(({ supports }) => supports.some((path) => paths.includes(path)))

/** The evidence of one entry of a list: its own, and what supports the list as a whole. */
export const evidenceOnEntry = (record: AnyRecord, field: string, key: string): readonly Evidence[] =>
  evidenceOn(record, field, `${field}:${key}`)

/** Whether a record stands on a page: on its own, or on that of the record it is part of. */
const isOn = (record: AnyRecord, page: Id | undefined): boolean =>
  page !== undefined && (record.id === page || parentOf(record.id) === page)

/**
 * Everything a record cites, in the order in which its fields stand, with what it is cited for, and where that stands
 * on the page of the record `page`, if there.
 */
export const citationsIn = (record: AnyRecord, as?: string, page?: Id): readonly CitedFor[] => {
  const label = (field: string) => (as === undefined ? fieldInWords(field) : as)
  const stated = factsOf(record)
  const shown = isOn(record, page) ? stated : []
  const placeOf = (path: string): string | null => {
    const fact = shown.find((one) => one.field === path || pathOf(one) === path)
    return fact === undefined ? null : factPlaceOf(fact)
  }
  const facts = stated.flatMap((fact) =>
    fact.evidence.map((citation) => ({
      citation,
      supports: label(fact.field),
      place: shown.length === 0 ? null : factPlaceOf(fact),
    })),
  )
  const disputes = record.disputes.flatMap(({ field, evidence }) =>
    evidence.map((citation) => ({
      citation,
      supports: `another value of ${label(field)}`,
      place: placeOf(field),
    })),
  )
  const followUps =
    record.type === 'commitment'
      ? record.followUps.flatMap(({ evidence }) =>
          evidence.map((citation) => ({ citation, supports: 'follow-up', place: placeOf('summary') })),
        )
      : []
  // What supports no fact of its own still tells of the record: a name that only describes, say.
  const rest = evidenceOfRecord(record).map((citation) => ({
    citation,
    supports: label(citation.supports[0]?.split(':')[0] ?? 'record'),
    place: null,
  }))
  const seen = new Set(facts.map(({ citation }) => citation))
  return [...facts, ...disputes, ...followUps, ...rest.filter(({ citation }) => !seen.has(citation))]
}
