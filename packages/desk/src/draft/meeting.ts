import { type Dataset, hasType, type Id, recordById } from '@csto-record/domain'

/** A numbered meeting that a text names. */
export interface Meeting {
  readonly of: Id<'body' | 'organization' | 'force'>
  readonly series: string
  readonly number: number
  /** The event that the record has for it; null for a new one. */
  readonly known: Id<'event'> | null
}

/** What may stand between the number and the body: "meeting of the", "-е заседание". */
const between = /^[\p{L}\s'’,-]{0,60}$/u

/**
 * The meeting that an ordinal before the name of a body means; null where the body numbers none, or the words between
 * the two are too many. Of several numbered series, the one whose name shares a word with those between.
 */
export const meetingAt = (dataset: Dataset, id: Id, number: number, words: string): Meeting | null => {
  if (!hasType(id, 'body', 'organization', 'force') || !between.test(words)) return null
  const numbered = (recordById(dataset, id)?.series ?? []).filter(({ numbering }) => numbering === 'ordinal')
  const said = words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/s$/, ''))
  const named = numbered.find(({ name, key }) =>
    `${name} ${key}`
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => word.length > 3 && said.includes(word.replace(/s$/, ''))),
  )
  const series = named ?? (numbered.length === 1 ? numbered[0] : undefined)
  if (series === undefined) return null
  const known = dataset.events.find((event) => {
    return event.series?.of === id && event.series.key === series.key && event.series.number === number
  })
  return { of: id, series: series.key, number, known: known?.id ?? null }
}
