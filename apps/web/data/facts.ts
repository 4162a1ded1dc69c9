import 'server-only'
import { type AnyRecord, type Fact, factsOf, pathOf } from '@csto-record/domain'

const made = new WeakMap<AnyRecord, readonly Fact[]>()
const factsIn = (record: AnyRecord): readonly Fact[] => {
  const facts = made.get(record) ?? factsOf(record)
  made.set(record, facts)
  return facts
}

/** What a record states under some paths, `field` or `field:key` for one entry of a list; all of it where none is named. */
export const factsAt = (record: AnyRecord, paths?: readonly string[]): readonly Fact[] =>
  paths === undefined
    ? factsIn(record)
    : factsIn(record).filter((fact) => paths.includes(fact.field) || paths.includes(pathOf(fact)))
