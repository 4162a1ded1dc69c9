import 'server-only'
import { compareDates, evidenceOfRecord, recordById, type SourceRecord } from '@csto-record/domain'
import type { Figure } from '#web/figures/definition.ts'
import { dataset, sourceOf } from './dataset.ts'

/** The sources that a figure rests on, each once, newest first; null where it draws the whole record. */
export const sourcesOfFigure = ({ sources }: Pick<Figure, 'sources'>): readonly SourceRecord[] | null => {
  if (sources === null) return null
  const cited = sources.flatMap((id) => {
    const record = recordById(dataset, id)
    if (record === undefined) return []
    const disputed: readonly { readonly evidence: readonly { readonly source: SourceRecord['id'] }[] }[] =
      record.disputes
    return [...evidenceOfRecord(record), ...disputed.flatMap(({ evidence }) => evidence)].map(({ source }) => source)
  })
  return [...new Set(cited)]
    .flatMap((id) => sourceOf(id) ?? [])
    .toSorted((left, right) => compareDates(right.published, left.published))
}
