import { Day, definitionOf, type RecordType } from '@csto-record/domain'
import { SoughtWords } from '../parameters/kinds.ts'
import { addressedColumns } from './addresses.ts'
import { columnFilters } from './column-filters.ts'
import { type Filter, filter } from './filter.ts'
import { knownFilters } from './known-filters.ts'

const span = 'records whose dates, or the span between them, may'
const words = filter('q', 'records that the search finds for these words, in any script', SoughtWords, (q) => [
  { words: q },
])
const daysOf = (type: RecordType): readonly Filter[] => {
  const endless = definitionOf(type).lasts === null ? '' : '; what has no known end may go on to it (goesOn=possible)'
  return [
    filter('from', `${span} reach to this day${endless}`, Day, (from) => [{ touches: [from, null] }]),
    filter('to', `${span} begin by this day`, Day, (to) => [{ touches: [null, to] }]),
  ]
}

/**
 * What records of a type can be asked for by name: words, two filters for each column that holds a choice, a reference,
 * a number or a code (`kind` and `kind!`), one for whether something is so, for what is known and what is not, and for
 * the days they touch. What stands within another field goes by its path: `participants.roles`.
 */
export const filtersOf = (type: RecordType): readonly Filter[] => [
  words,
  ...[...addressedColumns(type)].flatMap(([name, column]) => columnFilters(name, column)),
  ...knownFilters(type),
  ...(definitionOf(type).dated.length > 0 ? daysOf(type) : []),
]

const counted = new Map<RecordType, ReadonlyMap<string, string>>()
/**
 * What lists can be counted by, by name, and the column that is counted: whatever one value of can be asked for. The
 * words that may stand for a date are no values of it.
 */
export const facetsOf = (type: RecordType): ReadonlyMap<string, string> => {
  const columns = addressedColumns(type)
  const made =
    counted.get(type) ??
    new Map(
      filtersOf(type).flatMap(({ name, column }) =>
        column === null || columns.has(`${column}.first`) ? [] : [[name, column] as const],
      ),
    )
  counted.set(type, made)
  return made
}
