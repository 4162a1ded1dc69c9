import { type AnyRecord, type Dataset, recordById } from '@csto-record/domain'
import { groupBy } from '../../memo.ts'
import { nameOf } from '../names.ts'
import { mentionableSpellings } from './mentionable.ts'
import { fields, type NamedRecord, type NamesFile } from './names-file.ts'

/** What is shown of a record besides its name. */
type Shown = (record: AnyRecord) => Pick<NamedRecord, 'line' | 'href'>

/** The names of a dataset as a file for `openNames`. */
export const writeNames = (dataset: Dataset, shown: Shown): NamesFile =>
  [...groupBy(mentionableSpellings(dataset), ({ id }) => [id])].flatMap(([id, spellings]) => {
    const record = recordById(dataset, id)
    if (record === undefined) return []
    const written = spellings.map(({ text, field, language }) =>
      language === null ? ([text, fields.indexOf(field)] as const) : ([text, fields.indexOf(field), language] as const),
    )
    return [{ id, name: nameOf(dataset, record), ...shown(record), spellings: written }]
  })
