import 'server-only'
import type { AnyRecord } from '@csto-record/domain'
import { citationsIn } from '#web/format/evidence.ts'
import { type CitedFor, collectNotes, type Notes } from '#web/format/notes.ts'
import { nameOf, sourceOf } from './dataset.ts'

const named = { sourceOf, nameOf }

/** The numbered evidence of a page about a record and those nested in it, `as` telling what the nested ones are. */
export const notesOf = (
  record: AnyRecord,
  nested: readonly { readonly as: string; readonly records: readonly AnyRecord[] }[] = [],
): Notes =>
  collectNotes(named, [
    ...citationsIn(record, undefined, record.id),
    ...nested.flatMap(({ as, records }) => records.flatMap((one) => citationsIn(one, as, record.id))),
  ])

/** The numbered evidence of a page that shows values of several records. */
export const notesOn = (cited: readonly CitedFor[]): Notes => collectNotes(named, cited)
