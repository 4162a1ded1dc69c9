import type { Id } from '@csto-record/domain'

/** What is searched of a record. Words in `told` are those of the titles of its sources, and count where no others do. */
export const searchFields = ['name', 'names', 'acronym', 'kind', 'dates', 'text', 'context', 'told', 'sound'] as const

export type SearchField = (typeof searchFields)[number]

/** Fields that hold terms which are ready, words apart by spaces. */
export const readyFields: ReadonlySet<string> = new Set<SearchField>(['dates', 'sound'])

/** What the index holds of a record, field by field. */
export type SearchDocument = Readonly<Record<SearchField, string>> & { readonly id: Id }
