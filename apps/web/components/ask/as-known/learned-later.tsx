import { type Id, isId } from '@csto-record/domain'
import type { asKnown } from '@csto-record/queries'
import { fieldInWords, joined } from '#web/format/words.ts'
import { asKnown as words } from '#web/words/index.ts'

type Change = ReturnType<typeof asKnown>['later'][number]

/** What of a record changed, by the field: `participants:person/…` as participants, with whose name. */
export const changesByField = (
  later: readonly Pick<Change, 'path' | 'kind'>[],
  nameOf: (id: Id) => string,
): readonly { readonly field: string; readonly what: readonly string[] }[] => {
  const fields = new Map<string, string[]>()
  for (const { path, kind } of later) {
    const [, field = path, member = ''] = /^([^:.[]+)[:.[]?(.*)$/.exec(path) ?? []
    const name = isId(member) ? nameOf(member) : ''
    const word =
      kind === 'added' ? name : [name, kind === 'withdrawn' ? words.withdrawn : words.changed].join(' ').trim()
    fields.set(field, [...(fields.get(field) ?? []), ...(word === '' ? [] : [word])])
  }
  return [...fields].map(([field, what]) => ({ field: fieldInWords(field), what: [...new Set(what)] }))
}

/** What later sources added to a record, changed or took back. */
export const LearnedLater = ({ later, nameOf }: { later: readonly Change[]; nameOf: (id: Id) => string }) => (
  <ul>
    {changesByField(later, nameOf).map(({ field, what }) => (
      <li key={field}>
        {field}
        {what.length > 0 && `: ${joined(what)}`}
      </li>
    ))}
  </ul>
)
