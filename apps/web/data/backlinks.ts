import 'server-only'
import {
  type FileType,
  fileTypes,
  type Id,
  parentOf,
  type RecordType,
  recordsOf,
  titleOf,
  typeOf,
} from '@csto-record/domain'
import { backlinks } from '@csto-record/queries'
import { hrefOf } from '#web/format/href.ts'
import { dataset, nameOf } from './dataset.ts'

export interface Backlink {
  readonly id: Id
  readonly name: string
  readonly fields: readonly string[]
}
export interface NamingGroup {
  readonly title: string
  readonly links: readonly Backlink[]
}

/** Whether what names a record has a page of its own: so much names what the whole record is about. */
export const hasNamingPage = (id: Id): boolean =>
  recordsOf(dataset, 'organization').some((one) => one.id === id && one.kind === 'subject')
export const namingHref = (id: Id): string => `${hrefOf(id)}/named-by`

/** Records that name this one, by section; those in its own file are left out, and so are those already on its page. */
export const namedBy = (record: Id, shown: ReadonlySet<Id> = new Set()): readonly NamingGroup[] => {
  const fields = new Map<Id, Set<string>>()
  for (const { from, field } of backlinks(dataset, { record }).links) {
    const page = parentOf(from.id) ?? from.id
    if (page === record || shown.has(page)) continue
    const known = fields.get(page) ?? new Set<string>()
    fields.set(page, known.add(field))
  }
  const links = [...fields].map(([id, names]) => ({ id, name: nameOf(id), fields: [...names] }))
  return fileTypes
    .map((type: FileType) => ({
      title: titleOf(type),
      links: links.filter(({ id }) => typeOf<RecordType>(id) === type).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }))
    .filter((group) => group.links.length > 0)
}
