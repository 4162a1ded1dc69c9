import { type AnyRecord, allRecords, type Dataset, type Id } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { familyName, romanizedName } from './name-words.ts'
import { nameOf } from './names.ts'

/** One way of writing a record's name, and where it comes from. */
export interface Spelling {
  readonly id: Id
  readonly text: string
  readonly field: 'name' | 'names' | 'acronym'
  readonly language: string | null
}

export { romanizedName, wordsOf } from './name-words.ts'

const spellingsOf = (dataset: Dataset, record: AnyRecord): readonly Spelling[] => {
  const own: Spelling = { id: record.id, text: nameOf(dataset, record), field: 'name', language: null }
  const others =
    'names' in record
      ? record.names.map(({ text, language }): Spelling => ({ id: record.id, text, field: 'names', language }))
      : []
  const acronym =
    'acronym' in record && record.acronym !== null
      ? [{ id: record.id, text: record.acronym, field: 'acronym', language: null } as const]
      : []
  return [own, ...others, ...acronym]
}

/** Every name, spelling and acronym of every record, made-up names included. */
export const allSpellings = perDataset((dataset: Dataset) =>
  allRecords(dataset).flatMap((record) => spellingsOf(dataset, record)),
)
/** Spellings by the record that they lead to. */
export const spellingsById = perDataset((dataset: Dataset) => groupBy(allSpellings(dataset), ({ id }) => [id]))

const named = new Set(['state', 'organization', 'body', 'person', 'force', 'place', 'topic', 'event', 'document'])
/** Every spelling of everything that has a name of its own. */
export const spellings = perDataset((dataset: Dataset) =>
  allSpellings(dataset).filter(({ id }) => named.has(id.slice(0, id.indexOf('/')))),
)
/** Spellings by their romanized words, in whatever order. */
export const byRomanizedName = perDataset((dataset: Dataset) =>
  groupBy(spellings(dataset), ({ text }) => [romanizedName(text)]),
)
/** Spellings of people by the last word, romanized. */
export const byFamilyName = perDataset((dataset: Dataset) =>
  groupBy(
    spellings(dataset).filter(({ id }) => id.startsWith('person/')),
    ({ text }) => familyName(text),
  ),
)
