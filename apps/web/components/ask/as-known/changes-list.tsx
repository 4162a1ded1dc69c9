import { groupedBy } from '#web/format/grouped.ts'
import { joined } from '#web/format/words.ts'
import type { WordedChange } from './worded-change.ts'

/** Changes by the field, each with whose entries they are. */
export const byField = (
  changes: readonly WordedChange[],
): readonly { readonly field: string; readonly what: readonly string[] }[] =>
  [...groupedBy(changes, ({ field }) => field)].map(([field, own]) => ({
    field,
    what: [...new Set(own.flatMap(({ word }) => (word === '' ? [] : [word])))],
  }))

/** What later sources added to a record, changed or took back. */
export const ChangesList = ({ changes }: { changes: readonly WordedChange[] }) => (
  <ul>
    {byField(changes).map(({ field, what }) => (
      <li key={field}>
        {field}
        {what.length > 0 && `: ${joined(what)}`}
      </li>
    ))}
  </ul>
)
