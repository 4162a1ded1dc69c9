import { type Dataset, type Id, type RecordType, typeOf } from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { coreName, plainName } from './plain-names.ts'
import { allSpellings } from './spellings.ts'
import { subjectNames } from './subject.ts'

const ids = (groups: ReadonlyMap<string, readonly { readonly id: Id }[]>): ReadonlyMap<string, readonly Id[]> =>
  new Map([...groups].map(([key, group]) => [key, [...new Set(group.map(({ id }) => id))]]))

/** Records by their names, letter for letter. */
export const idsByPlainName = perDataset((dataset: Dataset) =>
  ids(groupBy(allSpellings(dataset), ({ text }) => [plainName(text)])),
)
const named = new Set<RecordType>([
  'state',
  'organization',
  'body',
  'person',
  'force',
  'topic',
  'place',
  'event',
  'document',
])
/** Records with a name of their own by what their names mean. */
export const idsByCoreName = perDataset((dataset: Dataset) =>
  ids(
    groupBy(
      allSpellings(dataset).filter(({ id }) => named.has(typeOf<RecordType>(id))),
      ({ text }) => [coreName(subjectNames(dataset), text)],
    ),
  ),
)
