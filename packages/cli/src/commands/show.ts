import { allRecords, type Collection, pluralOf, recordById, recordTypes } from '@csto-record/domain'
import { nearestName } from '@csto-record/queries'
import { readWords } from '../options.ts'
import { isFields } from '../output/rows.ts'
import { written } from '../output/write.ts'
import type { Surroundings } from '../surroundings.ts'
import { answered, misfit, nothing, type Told } from '../told.ts'

/** Shows a record by its id, following one that was retired. */
export const show = async (words: readonly string[], around: Surroundings): Promise<Told> => {
  const read = readWords(words, [])
  if (!read.ok) return misfit(read.message)
  const [id, ...more] = read.words.positionals
  if (id === undefined || more.length > 0) return misfit('show: expected one id, such as event/2024-11-28-csc-astana')
  const dataset = await around.dataset()
  const found = allRecords(dataset).find((record) => record.id === id)
  const moved = dataset.redirects.find(({ from }) => from === id)
  const record = found ?? (moved?.to == null ? undefined : recordById(dataset, moved.to))
  if (record === undefined) {
    if (moved !== undefined) return nothing(`${id} was withdrawn: ${moved.reason}\n`)
    const near = nearestName(
      allRecords(dataset).map((one) => one.id),
      id,
    )
    return nothing(`There is no record ${id}${near === undefined ? '' : `; the nearest is ${near}`}.\n`)
  }
  const note = found === undefined ? `${id} is now ${record.id}.\n` : ''
  const format = read.words.format ?? (around.width === null ? 'json' : 'text')
  const out = written(record, isFields(record) ? [record] : undefined, format, around.width)
  return { ...answered(out ?? ''), err: note }
}

/** Gives every record of a collection. */
export const exportAll = async (words: readonly string[], around: Surroundings): Promise<Told> => {
  const read = readWords(words, [])
  if (!read.ok) return misfit(read.message)
  const [name, ...more] = read.words.positionals
  const plurals = recordTypes.map(pluralOf)
  if (name === undefined || more.length > 0 || !plurals.some((plural) => plural === name))
    return misfit(`export: expected one of ${plurals.join(', ')}`)
  const dataset = await around.dataset()
  // The name is one of the collections, as was seen above.
  const records = dataset[name as Collection]
  const rows = (records as readonly unknown[]).filter(isFields)
  return answered(written(records, rows, read.words.format ?? 'ndjson', around.width) ?? '')
}
