import {
  type AnyRecord,
  allRecords,
  type Citation,
  type Dataset,
  evidenceOfRecord,
  type Id,
  parentOf,
  referencesOf,
  typeOf,
} from '@csto-record/domain'
import { groupBy, perDataset } from '../memo.ts'
import { factsOfRecord } from './evidence-for.ts'
import { idsIn } from './mentions.ts'

/** One record naming another, and in which of its fields. */
export interface Link {
  readonly from: Id
  readonly to: Id
  readonly field: string
}

/** Every record that a record names, field by field, once each. Evidence counts as the field `evidence`. */
export const linksFrom = (record: AnyRecord): readonly Link[] => {
  const links = new Map<string, Link>()
  for (const { to, path } of referencesOf(record)) {
    const field = String(path[0])
    links.set(`${field} ${to}`, { from: record.id, to, field })
  }
  return [...links.values()]
}

const links = perDataset((dataset: Dataset) => allRecords(dataset).flatMap(linksFrom))
/** All links of the dataset by the record they lead to. */
export const linksTo = perDataset((dataset: Dataset) => groupBy(links(dataset), ({ to }) => [to]))
/** All links by both ends. */
export const linksAt = perDataset((dataset: Dataset) => groupBy(links(dataset), ({ from, to }) => [from, to]))

const citing = (citations: readonly Citation[], id: Id): readonly Citation[] =>
  citations.filter(({ source, by }) => source === id || by === id)

/**
 * What a link rests on: the evidence of exactly the entries that name the other record. A record inside another's file
 * belongs to it by all of its evidence. Empty where the link is editorial: a topic, the origin of a page, what a remark
 * is about.
 */
export const evidenceOfLink = (record: AnyRecord, { field, to }: Pick<Link, 'field' | 'to'>): readonly Citation[] => {
  if (field === 'evidence') return citing(evidenceOfRecord(record), to)
  if (parentOf(record.id) === to && field === typeOf(to)) return evidenceOfRecord(record)
  if (field === 'disputes')
    return record.disputes.flatMap(({ value, evidence }) => (idsIn(value).has(to) ? evidence : citing(evidence, to)))
  if (field === 'followUps' && record.type === 'commitment')
    return record.followUps.flatMap((one) =>
      one.record === to || one.by === to ? one.evidence : citing(one.evidence, to),
    )
  const facts = factsOfRecord(record).filter((fact) => fact.field === field && idsIn(fact.value).has(to))
  return [...new Set(facts.flatMap(({ evidence }) => evidence))]
}
