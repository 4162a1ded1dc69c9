import type { Id } from '@csto-record/domain'
import { groupBy } from '../../memo.ts'
import { familyName, romanizedName } from '../name-words.ts'
import type { Spelling } from '../spellings.ts'
import { mentionsIn, type NameInText, nameBook } from './mentions-in.ts'
import { type Resolved, resolved } from './resolved.ts'

// The names that a text can be told to mention, in one file, so that a page can look through a text where it is pasted.

/** How a spelling comes to be one of a record: its name, another name of it, its acronym. */
export const fields = ['name', 'names', 'acronym'] as const

/** A record with all its spellings. */
export interface NamedRecord {
  readonly id: Id
  readonly name: string
  /** What it is, in a line; empty where its name says all. */
  readonly line: string
  readonly href: string
}
/** `field` is a place in `fields`; the language is left out where nobody knows it. */
export type NamesFile = readonly (NamedRecord & {
  readonly spellings: readonly (readonly [text: string, field: number, language?: string])[]
})[]

/** Names that were opened: what a text mentions of them, and which of them a name is. */
export interface OpenedNames {
  readonly recordOf: (id: Id) => NamedRecord | undefined
  /** As the query `annotate-text` finds them. */
  readonly mentionsIn: (text: string) => readonly NameInText[]
  /** As the query `resolve-name` tells them, of the types of records in the file. */
  readonly resolve: (name: string) => readonly Resolved[]
}

/** Opens the file that `writeNames` wrote. */
export const openNames = (file: NamesFile): OpenedNames => {
  const records = new Map(file.map((record) => [record.id, record]))
  const all = file.flatMap(({ id, spellings }) =>
    spellings.map(
      ([text, field, language]): Spelling => ({
        id,
        text,
        field: fields[field] ?? 'names',
        language: language ?? null,
      }),
    ),
  )
  const book = nameBook(all)
  const index = {
    all,
    byWords: groupBy(all, ({ text }) => [romanizedName(text)]),
    byFamily: groupBy(
      all.filter(({ id }) => id.startsWith('person/')),
      ({ text }) => familyName(text),
    ),
  }
  return {
    recordOf: (id) => records.get(id),
    mentionsIn: (text) => mentionsIn(book, text),
    resolve: (name) => resolved(index, name),
  }
}
