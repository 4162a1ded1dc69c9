import type { ActDate, DocumentRecord } from '@csto-record/domain'

const fields = ['adopted', 'signed', 'inForce'] as const
export type ActField = (typeof fields)[number]
/** The stage that a source puts a document in, for each act; what is in a later stage need not have been in one before. */
const stageOf = { adopted: 'adopted', signed: 'signed', inForce: 'in-force' } as const

/** A step in the life of a document. */
export interface Step {
  readonly name: 'planned' | 'drafted' | ActField
  readonly on: ActDate
  readonly isReached: boolean
}

/**
 * The steps that a page shows of a document: what is on record of it, and what most documents of its kind have on record
 * (`isUsual`), so that a step is missed only where one would look for it. Acts that such a document does not have
 * (`none`) are left out. `status` is the stage that its evidence puts it in; null where none does.
 */
export const documentSteps = (
  document: Pick<DocumentRecord, ActField>,
  status: string | null,
  isUsual: (field: ActField) => boolean,
): readonly Step[] => {
  const acts = fields.flatMap((name): readonly Step[] => {
    const on = document[name]
    const isReached = (on !== null && typeof on === 'object') || status === stageOf[name]
    const isShown = on !== 'none' && (isReached || on === 'not-yet' || isUsual(name))
    return isShown ? [{ name, on, isReached }] : []
  })
  const first = status === 'planned' || status === 'drafted' ? status : null
  return first === null ? acts : [{ name: first, on: null, isReached: true }, ...acts]
}
