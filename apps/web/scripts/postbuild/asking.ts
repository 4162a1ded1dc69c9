import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { recordsOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { sideOfActor, sideOfYear } from '@csto-record/queries'
import { writeNames } from '@csto-record/queries/names-in-text/write'
import { writePaths } from '@csto-record/queries/paths/write'
import { hrefOf } from '../../format/href.ts'
import { recordLine } from '../../format/record-line.ts'

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** Every year from that of the first event on record to that of the last. */
const years = (): readonly number[] => {
  const starts = recordsOf(dataset, 'event').flatMap(({ start }) =>
    start?.earliest == null ? [] : [Number(start.earliest.slice(0, 4))],
  )
  const first = Math.min(...starts)
  return Array.from({ length: Math.max(...starts) - first + 1 }, (_, position) => first + position)
}

/**
 * Lays beside the pages what those that ask in the browser need, in small files: each of two that are compared, the names
 * that a text may mention, and how records name one another.
 */
export const writeAsking = async (out: string): Promise<void> => {
  const data = join(out, 'data')
  const actors = (['state', 'body', 'organization', 'force'] as const).flatMap((type) =>
    recordsOf(dataset, type).map(({ id }) => id),
  )
  for (const id of actors) await write(join(data, `compare/${id}.json`), JSON.stringify(sideOfActor(dataset, id)))
  for (const year of years())
    await write(join(data, `compare/year/${year}.json`), JSON.stringify(sideOfYear(dataset, dataset, year, null)))
  const names = writeNames(dataset, (record) => ({ line: recordLine(dataset, record), href: hrefOf(record.id) }))
  await write(join(data, 'names.json'), JSON.stringify(names))
  const paths = writePaths(dataset, (record) => ({
    href: hrefOf(record.id),
    language: record.type === 'source' && record.language !== 'en' ? record.language : null,
  }))
  for (const [name, text] of paths) await write(join(data, 'paths', name), text)
}
