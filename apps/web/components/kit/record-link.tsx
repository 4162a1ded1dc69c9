import { type Id, recordById } from '@csto-record/domain'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { hrefOf } from '#web/format/href.ts'

/** A link to a record's page under its name, or under other words. */
export const RecordLink = ({ id, children }: { id: Id; children?: React.ReactNode }) =>
  recordById(dataset, id) === undefined ? (children ?? id) : <a href={hrefOf(id)}>{children ?? nameOf(id)}</a>
