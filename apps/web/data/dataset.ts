import 'server-only'
import { type Id, recordById, type SourceId } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { nameOfId } from '@csto-record/queries'

export { dataset }

/** The name to show for the record of an id. */
export const nameOf = (id: Id): string => nameOfId(dataset, id)
/** The source of an id; undefined where the record has none. */
export const sourceOf = (id: SourceId) => recordById(dataset, id)
