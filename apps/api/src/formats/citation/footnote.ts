import { type Dataset, dateInFull, dayInWords, recordById, type SourceId } from '@csto-record/domain'
import type { Written } from '../writer.ts'

/** A page as a footnote names it, as the Chicago Manual has it: publisher, title, day, address. */
export const sourceNote = (dataset: Dataset, id: SourceId): string => {
  const source = recordById(dataset, id)
  if (source === undefined) return id
  const { publisher, title, published, url } = source
  return `${publisher}, “${title},” ${published === null ? 'undated' : dateInFull(published)}, ${url}`
}

/** What names the record itself: its title, version, how far it looked, the address. */
export const recordNote = (title: string, address: string, { dataset, config }: Written): string =>
  `“${title},” ${config.identity.title}, version ${dataset.version}, sources looked at until ${dayInWords(dataset.asOf)}, ${address}`

/** The pages that something rests on, as they follow what names it; in words where there are none. */
export const sourcesNote = (dataset: Dataset, ids: readonly SourceId[]): string => {
  const notes = [...new Set(ids)].map((id) => sourceNote(dataset, id))
  return notes.length === 0 ? 'no source' : notes.join('; ')
}
