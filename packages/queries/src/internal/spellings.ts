import { type AnyRecord, allRecords, type Dataset, type Id } from '@csto-record/domain'
import anyAscii from 'any-ascii'
import { nameOf } from '../names.ts'
import { groupBy, perDataset } from './memo.ts'

/** One way of writing a record's name, and where it comes from. */
export interface Spelling {
  readonly id: Id
  readonly text: string
  readonly field: 'name' | 'names' | 'acronym'
  readonly language: string | null
}

/** Text in lower-case Latin letters and digits, words apart by single spaces: what two spellings are compared by. */
export const fold = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

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

const named = new Set(['state', 'organization', 'body', 'person', 'force', 'place', 'topic', 'event', 'document'])
/** Every spelling of everything that has a name of its own. */
export const spellings = perDataset((dataset: Dataset) =>
  allRecords(dataset)
    .filter(({ type }) => named.has(type))
    .flatMap((record) => spellingsOf(dataset, record)),
)
export const byFolded = perDataset((dataset: Dataset) => groupBy(spellings(dataset), ({ text }) => [fold(text)]))
