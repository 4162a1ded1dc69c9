import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { allRecords } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'

/** Lays the whole dataset beside the pages: for the interactive views, and for whoever wants to take it along. */
export const writeDataset = async (out: string): Promise<void> => {
  await mkdir(join(out, 'data'), { recursive: true })
  await writeFile(join(out, 'data/dataset.json'), JSON.stringify(dataset))
  const lines = allRecords(dataset).map((record) => `${JSON.stringify(record)}\n`)
  await writeFile(join(out, 'data/records.ndjson'), lines.join(''))
}
