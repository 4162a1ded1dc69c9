import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataset } from '@csto-record/domain/dataset'
import { writeParts } from '@csto-record/queries/search-parts/write'
import { hrefOf } from '../../format/href.ts'
import { recordLine } from '../../format/record-line.ts'

/** Lays the search index beside the pages in small files, so that a question fetches what it needs and no more. */
export const writeSearch = async (out: string): Promise<void> => {
  const folder = join(out, 'data/search')
  await mkdir(folder, { recursive: true })
  const files = writeParts(dataset, (record) => ({
    line: recordLine(dataset, record),
    href: hrefOf(record.id),
    language: record.type === 'source' && record.language !== 'en' ? record.language : null,
  }))
  for (const [name, text] of files) await writeFile(join(folder, name), text)
}
