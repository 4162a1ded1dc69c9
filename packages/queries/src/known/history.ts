import {
  type AnyRecord,
  allRecords,
  type Citation,
  type Dataset,
  type Day,
  definitionOf,
  type Evidence,
  evidenceOfRecord,
  type Id,
} from '@csto-record/domain'
import { perDataset } from '../memo.ts'
import { isMention } from '../results/mentions.ts'
import { citationsOf } from './citations.ts'
import { type IsKnown, knownPart } from './known-part.ts'
import { sourceDays } from './source-days.ts'
import { type Told, toldDays } from './told-days.ts'
import { ownFields } from './type-fields.ts'
import { isWord } from './words.ts'

const nowhen: readonly Day[] = []
/** Before every day: days are in order as texts are. */
export const never = '' as Day
/** How a record grows: the days on which what is known of it changes, and it as of each, made when first asked for. */
interface History {
  readonly record: AnyRecord
  /** In order, without repetition; the record is not known before the first. */
  readonly days: readonly Day[]
  readonly made: (AnyRecord | undefined)[]
}

/** The place of the last of some days in order that is not after a day; -1 where all are. */
export const lastBy = (days: readonly Day[], day: Day): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** From which day on a record is known; undefined where it never is. Words are before any day. */
export const knownFrom = (dataset: Dataset, id: Id): Day | undefined =>
  isWord(id)
    ? never
    : id.startsWith('source/')
      ? sourceDays(dataset).get(id as Id<'source'>)
      : toldDays(dataset).get(id)?.day

/** The references of a record that are ours and not a source's, by field. */
const ownReferences = (record: AnyRecord): readonly (readonly [field: string, ids: readonly Id[]])[] => {
  const values = record as unknown as Values
  const found: (readonly [string, readonly Id[]])[] = []
  for (const field of ownFields(record.type)) {
    const value = values[field]
    if (typeof value !== 'string' && (!Array.isArray(value) || value.length === 0)) continue
    const ids = (Array.isArray(value) ? value : [value]).filter(isMention)
    if (ids.length > 0) found.push([field, ids])
  }
  return found
}

/** Takes references of ours out where they lead to records that are not known yet. All of them may be empty or null. */
const withoutUnknown = (values: Values, record: AnyRecord, knows: (id: Id) => boolean): Values => {
  const changes = ownReferences(record).flatMap(([field, ids]): readonly (readonly [string, unknown])[] => {
    if (ids.every(knows)) return []
    const value = values[field]
    return [[field, Array.isArray(value) ? value.filter((entry) => !isMention(entry) || knows(entry)) : null]]
  })
  return changes.length === 0 ? values : { ...values, ...Object.fromEntries(changes) }
}
type Values = Readonly<Record<string, unknown>>

/**
 * What a record cannot be without rests on whatever tells of the record: a source that dates a tenure tells whose it
 * is, and one that names a state as host tells of the state.
 */
const supported = (evidence: readonly Evidence[], unsupported: readonly string[], lender: Citation | null) => {
  if (evidence.length > 0)
    return unsupported.length === 0
      ? evidence
      : evidence.map((one) => ({ ...one, supports: [...new Set([...one.supports, ...unsupported])] }))
  if (lender === null) return evidence
  const { source, paragraph, phrase, by, manner, note } = lender
  const supports = unsupported.length > 0 ? [...unsupported] : ['name']
  return [{ source, paragraph, phrase, by, manner, note, supports, says: null }]
}

const same = (values: Values, record: AnyRecord): boolean => {
  const whole = record as unknown as Values
  return Object.keys(values).every((field) => values[field] === whole[field])
}

/** Whether nothing of a record was still to come on a day, nor was anything of it ours and written with hindsight. */
const isWhole = (record: AnyRecord, isKnown: IsKnown, knows: (id: Id) => boolean): boolean =>
  record.open.length === 0 &&
  (record.note === null || evidenceOfRecord(record).some(({ supports }) => supports.includes('note'))) &&
  record.evidence.length > 0 &&
  citationsOf(record).every(isKnown) &&
  ownReferences(record).every(([, ids]) => ids.every(knows))

/** A record as it was known on one of its days; the record itself where nothing of it was still to come. */
const make = (dataset: Dataset, record: AnyRecord, day: Day): AnyRecord => {
  const out = sourceDays(dataset)
  const isKnown = ({ source }: Citation): boolean => (out.get(source) ?? '~') <= day
  const knows = (id: Id): boolean => (knownFrom(dataset, id) ?? '~') <= day
  if (isWhole(record, isKnown, knows)) return record
  const bookish = definitionOf(record.type).evidence === null
  const told: Told | undefined = toldDays(dataset).get(record.id)
  const lender = told !== undefined && told.day <= day ? told.lender : null
  const part = bookish ? null : knownPart(record, isKnown)
  const values: Values =
    part === null
      ? (record as unknown as Values)
      : { ...part.values, evidence: supported(part.evidence, part.unsupported, lender) }
  const known = withoutUnknown(values, record, knows)
  // Every field keeps its type: values are taken away, or replaced by a disputed one that the same schema has read.
  return same(known, record) ? record : (known as unknown as AnyRecord)
}

const historyOf = (dataset: Dataset, record: AnyRecord): History => {
  const first = knownFrom(dataset, record.id)
  if (first === undefined) return { record, days: nowhen, made: [] }
  const days = [first]
  const add = (day: Day | undefined): void => {
    if (day !== undefined && day > first && !days.includes(day)) days.push(day)
  }
  add(toldDays(dataset).get(record.id)?.day)
  const out = sourceDays(dataset)
  for (const { source } of citationsOf(record)) add(out.get(source))
  for (const [, ids] of ownReferences(record)) for (const id of ids) add(knownFrom(dataset, id))
  return { record, days: days.sort(), made: [] }
}

/** The histories of all records of a dataset by type, in their order; worked out once. */
export const histories = perDataset((dataset) => {
  const byType = new Map<AnyRecord['type'], History[]>()
  for (const record of allRecords(dataset)) {
    const group = byType.get(record.type) ?? []
    byType.set(record.type, group)
    group.push(historyOf(dataset, record))
  }
  return byType as ReadonlyMap<AnyRecord['type'], readonly History[]>
})

/** A record as it was known on a day; undefined where nothing was known of it. */
export const recordOn = (dataset: Dataset, history: History, day: Day): AnyRecord | undefined => {
  const { record, days, made } = history
  const place = lastBy(days, day)
  const since = days[place]
  if (since === undefined) return undefined
  made[place] ??= make(dataset, record, since)
  return made[place]
}
