import { type AnyRecord, type Dataset, type Id, recordById } from '@csto-record/domain'

const year = (edtf: string | undefined): string => (edtf === undefined ? '' : ` (${edtf.slice(0, 4)})`)

/** A name to show for any record: its own name, or one made of the names of what it connects. */
export const nameOf = (dataset: Dataset, record: AnyRecord): string => {
  const named = (id: Id): string => nameOfId(dataset, id)
  switch (record.type) {
    case 'source':
      return record.title
    case 'membership':
      return `${named(record.state)} in ${named(record.of)}`
    case 'tenure':
      return `${named(record.person)}, ${record.office}, ${named(record.of)}`
    case 'chairmanship':
      return `${named(record.state)} in the chair${year(record.end !== null && record.end !== '..' ? record.end.edtf : record.start?.edtf)}`
    case 'commitment':
      return record.summary
    case 'remark':
      return `${named(record.speaker)}: ${record.summary}`
    case 'state':
    case 'organization':
    case 'body':
    case 'person':
    case 'event':
    case 'document':
    case 'force':
    case 'topic':
    case 'place':
      return record.name
  }
}

/** The name of the record of an id; the id itself where the dataset has no such record. */
export const nameOfId = (dataset: Dataset, id: Id): string => {
  const record = recordById(dataset, id)
  return record === undefined ? id : nameOf(dataset, record)
}
