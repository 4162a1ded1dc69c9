import type { Id } from '@csto-record/domain'
import MiniSearch, { type AsPlainObject } from 'minisearch'
import { countBegun } from '../count-begun.ts'
import { searchFields } from '../fields.ts'
import { indexOptions } from '../index-options.ts'
import { type Base, placeOf, type Steps, type TermsFile } from './files.ts'
import type { PartStore } from './part-store.ts'

/** The id by which a record goes until it is shown, `event/17`, by its number. */
export const idsOf = ({ types }: Base): readonly Id[] =>
  types.flatMap(([type, count], at) => {
    const first = types.slice(0, at).reduce((sum, [, before]) => sum + before, 0)
    return Array.from({ length: count }, (_, index) => `${type}/${first + index}` as Id)
  })
export const numberOf = (id: Id): number => Number(id.slice(id.indexOf('/') + 1))

const recordsOf = (steps: Steps): Record<string, number> => {
  let number = 0
  return Object.fromEntries(
    steps.map((step) => {
      number += step
      return [number, 1]
    }),
  )
}
const entryOf = ([term, , ...postings]: TermsFile[number]): [string, Record<string, Record<string, number>>] => [
  term,
  Object.fromEntries(postings.map(([field, ...steps]) => [field, recordsOf(steps)])),
]

/** The terms of the index, file by file: a file that a term would stand in is wanted when it is asked for. */
export const partialIndex = (base: Base, store: PartStore) => {
  const { firstTerms, weights, lengths } = base
  const ids = idsOf(base)
  const rows = new Map<number, ReadonlyMap<string, TermsFile[number]>>()
  const rowsOf = (at: number): ReadonlyMap<string, TermsFile[number]> | undefined => {
    const known = rows.get(at)
    if (known !== undefined) return known
    // The build wrote this file as it is described; nobody checks it again.
    const file = store.get(`terms-${at}.json`) as TermsFile | undefined
    if (file === undefined) return undefined
    const made = new Map(file.map((row) => [row[0], row]))
    rows.set(at, made)
    return made
  }
  const rowOf = (term: string) => rowsOf(placeOf(firstTerms, term))?.get(term)
  const begunIn = (beginning: string): readonly number[] => {
    const first = placeOf(firstTerms, beginning)
    const later = firstTerms.flatMap((term, at) => (at > first && term.startsWith(beginning) ? [at] : []))
    return [first, ...later]
  }
  const whole = {
    documentCount: ids.length,
    nextId: ids.length,
    documentIds: Object.fromEntries(ids.entries()),
    fieldIds: Object.fromEntries(searchFields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(ids.map((_, number) => [number, lengths.map((of) => of[number] ?? 0)])),
    averageFieldLength: [...base.averageLengths],
    storedFields: {},
    dirtCount: 0,
    serializationVersion: 2,
  } satisfies Omit<AsPlainObject, 'index'>
  const options = indexOptions((id) => weights.values[weights.of[numberOf(id)] ?? 0] ?? 1)
  let made: { readonly files: number; readonly index: MiniSearch } | undefined
  const indexNow = (): MiniSearch => {
    if (made?.files !== rows.size) {
      const entries = [...rows.values()].flatMap((file) => [...file.values()].map(entryOf))
      made = { files: rows.size, index: MiniSearch.loadJS({ ...whole, index: entries }, options) }
    }
    return made.index
  }
  return {
    ids,
    terms: { has: (term: string) => rowOf(term) !== undefined },
    nameTerms: { has: (term: string) => rowOf(term)?.[1] === 1 },
    begunBy: (beginning: string): number =>
      begunIn(beginning).reduce((sum, at) => sum + countBegun([...(rowsOf(at)?.keys() ?? [])], beginning), 0),
    /** The index of what was fetched; it has nothing while more is wanted. */
    search: (...asked: Parameters<MiniSearch['search']>): ReturnType<MiniSearch['search']> =>
      store.isWanting() ? [] : indexNow().search(...asked),
  }
}
