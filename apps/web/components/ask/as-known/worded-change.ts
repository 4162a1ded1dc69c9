import { type Id, isId } from '@csto-record/domain'
import type { asKnown } from '@csto-record/queries'
import { fieldInWords } from '#web/format/words.ts'
import { asKnown as words } from '#web/words/index.ts'

type Change = ReturnType<typeof asKnown>['later'][number]

/** A change in words: its field, and whose entry it is and what became of it; no word for a value that was added. */
export interface WordedChange {
  readonly field: string
  readonly word: string
}

/** What of a record changed, in words: `participants:person/…` as participants, with whose name. */
export const wordedChange = (
  { path, kind }: Pick<Change, 'path' | 'kind'>,
  nameOf: (id: Id) => string,
): WordedChange => {
  const [, field = path, member = ''] = /^([^:.[]+)[:.[]?(.*)$/.exec(path) ?? []
  const name = isId(member) ? nameOf(member) : ''
  const word = kind === 'added' ? name : [name, kind === 'withdrawn' ? words.withdrawn : words.changed].join(' ').trim()
  return { field: fieldInWords(field), word }
}
