import * as z from 'zod'
import { notACursor } from './cursor.ts'
import { readOpaque, writeOpaque } from './opaque.ts'

/** All that a ranked list depends on besides the dataset: what was asked, in a fixed order of parameters. */
export type Question = readonly (string | null)[]
export type ReadPosition =
  | { readonly ok: true; readonly position: number }
  | { readonly ok: false; readonly message: string }

/** What tells these cursors from those of lists that have columns. */
const mark = 'ranked'

/**
 * The cursor of a ranked list, which is made anew for each question and has no columns to keep a place by: how many
 * entries come before the page, and the question, since a place in the answer to another means nothing.
 */
export const writePosition = (asked: Question, position: number): string => writeOpaque([mark, position, ...asked])

/** Reads the cursor of the answer to a question; says what is wrong with text that is none, or is of another. */
export const readPosition = (asked: Question, cursor: string): ReadPosition => {
  const [made, position, ...of] = readOpaque(cursor) ?? []
  if (typeof made !== 'string') return { ok: false, message: notACursor }
  if (made !== mark) return { ok: false, message: 'is the cursor of another list' }
  if (!Number.isSafeInteger(position) || Number(position) < 1) return { ok: false, message: notACursor }
  if (of.length !== asked.length || of.some((one, index) => one !== asked[index]))
    return { ok: false, message: 'is the cursor of another question' }
  return { ok: true, position: Number(position) }
}

/** The page of a ranked list that a cursor begins, null for the first, and the cursor of the next; null on the last. */
export const pageOf = <T>(
  asked: Question,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  all: readonly T[],
): { readonly page: readonly T[]; readonly next: string | null } => {
  const read = cursor === null ? null : readPosition(asked, cursor)
  const start = read?.ok === true ? read.position : 0
  const end = start + limit
  return { page: all.slice(start, end), next: end < all.length ? writePosition(asked, end) : null }
}

/** The parameter of a question that answers with a ranked list: the cursor that a page gave, null for the first. */
export const PositionCursor = z
  .string()
  .nullable()
  .default(null)
  .describe('the cursor that a page of the same question gave as next, unchanged; leave out for the first')

/** Refines parameters so that a cursor which is none, or is one of another question, is a problem of `cursor`. */
export const positionFits =
  <P>(questionOf: (params: P) => Question) =>
  (params: P & { readonly cursor: string | null }, context: z.RefinementCtx): void => {
    if (params.cursor === null) return
    const read = readPosition(questionOf(params), params.cursor)
    if (!read.ok) context.addIssue({ code: 'custom', path: ['cursor'], message: read.message })
  }
