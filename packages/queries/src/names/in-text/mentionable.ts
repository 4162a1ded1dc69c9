import { type Dataset, type RecordType, typeOf } from '@csto-record/domain'
import { perDataset } from '../../memo.ts'
import { type Spelling, spellings } from '../spellings.ts'
import { nameBook } from './mentions-in.ts'

const mentionable = new Set<RecordType>(['state', 'organization', 'body', 'person', 'force', 'place'])

/** Every spelling of what a text can be told to mention: states, organizations, bodies, people, forces and places. */
export const mentionableSpellings = (dataset: Dataset): readonly Spelling[] =>
  spellings(dataset).filter(({ id }) => mentionable.has(typeOf<RecordType>(id)))

/** The names of a dataset, laid out to be looked for. */
export const namesToFind = perDataset((dataset: Dataset) => nameBook(mentionableSpellings(dataset)))
