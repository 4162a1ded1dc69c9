import type { Id } from '@csto-record/domain'
import type { Options } from 'minisearch'
import { searchFields } from './fields.ts'

/** How records are indexed and scored, with terms that are ready; `weightOf` says how likely a record is to be meant. */
export const indexOptions = (weightOf: (id: Id) => number): Options => ({
  fields: [...searchFields],
  idField: 'id',
  processTerm: (term) => term,
  searchOptions: {
    // The query comes as terms that are ready.
    tokenize: (term) => [term],
    boost: { name: 6, acronym: 6, names: 5, kind: 3.5, dates: 2, sound: 3, text: 1, context: 0.8, told: 0.3 },
    boostDocument: (id) => weightOf(id as Id),
    weights: { fuzzy: 0.3, prefix: 0.5 },
  },
})
