import type { RecordType } from '@csto-record/domain'
import * as z from 'zod'
import { cursorExpected, type NamedOrder, readCursor } from './cursor.ts'
import type { Column } from './engine.ts'
import type { Order } from './selection.ts'

/** The parameter of a question that answers with pages: the cursor that a page gave as `next`, null for the first. */
export const PageCursor = z.string().nullable().default(null).describe(cursorExpected)

/** Refines parameters so that a cursor which is none, or is one of another list or order, is a problem of `cursor`. */
export const cursorFits =
  <P>(
    type: RecordType,
    columns: ReadonlyMap<string, Pick<Column<never>, 'kind'>>,
    orderOf: (params: P) => readonly Order[],
    named: readonly NamedOrder[],
  ) =>
  (params: P & { readonly cursor: string | null }, context: z.RefinementCtx): void => {
    if (params.cursor === null) return
    const read = readCursor(columns, orderOf(params), params.cursor, { type, named })
    if (!read.ok) context.addIssue({ code: 'custom', path: ['cursor'], message: read.message })
  }
