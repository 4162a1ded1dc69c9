import {
  type AnyRecord,
  type Dataset,
  Day,
  evidenceOfRecord,
  isId,
  pluralOf,
  publishedBy,
  recordById,
  recordTypes,
  resolveId,
} from '@csto-record/domain'
import { recordUrl } from '@csto-record/formats'

/** The record that an address of the API is of; undefined for any other address. A retired id leads to what it is now. */
export const recordAt = (dataset: Dataset, path: string): AnyRecord | undefined => {
  const [, plural, slug] = /^\/v1\/([^/]+)\/(.+)$/.exec(path) ?? []
  const type = recordTypes.find((one) => pluralOf(one) === plural)
  const id = `${type}/${slug}`
  if (type === undefined || !isId(id)) return undefined
  const resolved = resolveId(dataset, id)
  return 'id' in resolved ? recordById(dataset, resolved.id) : undefined
}

/**
 * The days on which something of a record became known: those by which the sources that bear it were published, each
 * once, oldest first. Undated sources have none.
 */
export const mementoDays = (dataset: Dataset, record: AnyRecord): readonly Day[] => {
  const cited = [...evidenceOfRecord(record), ...record.disputes.flatMap(({ evidence }) => evidence)]
  const days = new Set(cited.flatMap((evidence) => publishedBy(dataset, evidence) ?? []))
  return [...days].toSorted()
}

/** The address of a record as it was known on a day. */
export const mementoUrl = (record: AnyRecord, day: Day): string => `${recordUrl(record.id)}?knownBy=${day}`

/** A day as HTTP writes an instant: its end, since what was published on it counts. */
export const httpDate = (day: Day): string => new Date(`${day}T23:59:59Z`).toUTCString()

/** The day of an HTTP date (RFC 9110, IMF-fixdate); undefined for any other text. */
export const dayOfHttpDate = (text: string): Day | undefined => {
  const instant = new Date(text)
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return undefined
  // A date that no calendar has, such as 31 February, is read as another one.
  if (Number.isNaN(instant.getTime()) || instant.toUTCString() !== text) return undefined
  const read = Day.safeParse(instant.toISOString().slice(0, 10))
  return read.success ? read.data : undefined
}

/** Which of some days tells what was known at a moment: the last one by then, or the first of all where none is. */
export const dayFor = (days: readonly Day[], moment: Day): Day | undefined =>
  days.findLast((day) => day <= moment) ?? days[0]
