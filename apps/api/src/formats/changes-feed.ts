import { type Dataset, type Day, type Id, type RecordType, titleOf, typeOf } from '@csto-record/domain'
import { type Entry, type Feed, recordUrl } from '@csto-record/formats'
import { nameOfId, type StatementChange } from '@csto-record/queries'

interface Version {
  readonly version: string
  readonly asOf: Day
}

/** `2 added, 1 withdrawn: start, place, bodies:body/a`. */
const summaryOf = (statements: readonly StatementChange[]): string => {
  const counts = (['added', 'changed', 'withdrawn'] as const).flatMap((kind) => {
    const count = statements.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  const reasons = [...new Set(statements.flatMap(({ reason }) => reason ?? []))]
  return [`${counts.join(', ')}: ${statements.map(({ path }) => path).join(', ')}`, ...reasons].join('. ')
}

/**
 * What changed between two versions as a feed: an entry for each record, in the order of their ids, dated by the day
 * through which the later version looked. An entry is of one version, so that the next change of a record is a new one.
 */
export const changesFeed = (
  dataset: Dataset,
  { from, to, about }: { readonly from: Version; readonly to: Version; readonly about: Id | null },
  statements: readonly StatementChange[],
  limit: number,
): Feed => {
  const byRecord = new Map<Id, StatementChange[]>()
  for (const statement of statements) {
    const changes = byRecord.get(statement.record)
    if (changes === undefined) byRecord.set(statement.record, [statement])
    else changes.push(statement)
  }
  const entries = [...byRecord].slice(0, limit).map(
    ([id, changes]): Entry => ({
      id,
      tag: `changes/${to.version}/${id}`,
      title: nameOfId(dataset, id),
      kind: titleOf(typeOf<RecordType>(id)),
      url: recordUrl(id),
      published: to.asOf,
      summary: summaryOf(changes),
    }),
  )
  const shown = entries.length < byRecord.size ? ` (${entries.length} of ${byRecord.size} records)` : ''
  const of = about === null ? '' : `: ${nameOfId(dataset, about)}`
  return { title: `Changes from ${from.version} to ${to.version}${of}${shown}`, about, entries }
}
