import { type RecordType, titleOf } from '@csto-record/domain'
import type { Presented } from '@csto-record/formats'
import type { Writer } from '../writer.ts'
import { heading, link, paragraph, text, writeBlocks } from './blocks.ts'
import { makeNotes } from './notes.ts'
import { closing, recordBlocks } from './record.ts'

export interface Page {
  readonly total: number
  readonly next: string | null
  readonly items: readonly Presented[]
}

/** A page of a list as Markdown: how many there are, each record in full, and where the next page is. */
export const writeListMarkdown =
  (type: RecordType): Writer<Page> =>
  ({ total, next, items }, written) => {
    const notes = makeNotes()
    const count = total === items.length ? `${total} in all.` : `${items.length} of ${total} that were asked for.`
    const more = next === null ? [] : [paragraph(link('The next page', `${written.config.publicUrl}${next}`))]
    return writeBlocks([
      heading(1, text(titleOf(type))),
      paragraph(text(count)),
      ...items.flatMap((record) => recordBlocks(record, 2, written, notes)),
      ...more,
      ...closing(written, notes),
    ])
  }
