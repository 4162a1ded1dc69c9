import type { Dataset } from '@csto-record/domain'
import { perDataset } from '../../../memo.ts'
import { searchFields } from '../fields.ts'
import { nameFields } from '../search-for.ts'
import { nameTerms, searchIndex } from '../search-index.ts'
import type { Base, Steps, TermsFile } from './files.ts'

/** About how many letters of JSON one file of terms has; a term that takes more has a file for itself. */
const lettersPerFile = 8000

const plainIndex = perDataset((dataset: Dataset) => searchIndex(dataset).index.toJSON())

const stepsOf = (numbers: readonly number[]): Steps =>
  numbers
    .toSorted((left, right) => left - right)
    .map((number, at, sorted) => (at === 0 ? number : number - (sorted[at - 1] ?? 0)))

const inOrder = <T extends readonly [string, ...unknown[]]>(entries: readonly T[]): readonly T[] =>
  entries.toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))

/** The terms of a dataset's index in their order, with the records that have them, in files of about one size. */
export const termsFiles = (dataset: Dataset): readonly TermsFile[] => {
  const named = nameTerms(dataset)
  const files: TermsFile[number][][] = [[]]
  let letters = 0
  for (const [term, byField] of inOrder(plainIndex(dataset).index)) {
    const row: TermsFile[number] = [
      term,
      named.has(term) ? 1 : 0,
      ...Object.entries(byField).map(
        ([field, records]) => [Number(field), ...stepsOf(Object.keys(records).map(Number))] as const,
      ),
    ]
    const size = JSON.stringify(row).length
    if (letters > 0 && letters + size > lettersPerFile) {
      files.push([])
      letters = 0
    }
    files.at(-1)?.push(row)
    letters += size
  }
  return files
}

/** The terms that stand in a name, another name or an acronym of a record, in order. */
export const nameFieldTerms = (dataset: Dataset): readonly string[] => {
  const fields = nameFields.map((field) => String(searchFields.indexOf(field)))
  return inOrder(plainIndex(dataset).index)
    .filter(([, byField]) => Object.keys(byField).some((field) => fields.includes(field)))
    .map(([term]) => term)
}

/** How many terms each record has in each field, and how many on average. */
export const lengthsIn = (dataset: Dataset): Pick<Base, 'lengths' | 'averageLengths'> => {
  const { fieldLength, averageFieldLength, nextId } = plainIndex(dataset)
  return {
    lengths: searchFields.map((_, field) =>
      Array.from({ length: nextId }, (_one, number) => fieldLength[number]?.[field] ?? 0),
    ),
    averageLengths: averageFieldLength,
  }
}
