import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataset } from '@csto-record/domain/dataset'
import { recordFile } from '../../data/known/record-file.ts'
import { writeKnownDays } from '../../data/known/write-days.ts'
import { knownRecords } from '../../data/known/write-records.ts'

/** Lays what was known when beside the pages, a file a year and records in small files, so that a day costs one of them. */
export const writeKnown = async (out: string): Promise<void> => {
  const folder = join(out, 'data/known')
  await mkdir(join(folder, 'records'), { recursive: true })
  for (const [year, file] of writeKnownDays(dataset))
    await writeFile(join(folder, `${year}.json`), JSON.stringify(file))
  const files = new Map<string, [id: string, record: unknown][]>()
  for (const [id, record] of knownRecords(dataset)) {
    const name = recordFile(id)
    files.set(name, [...(files.get(name) ?? []), [id, record]])
  }
  for (const [name, records] of files) await writeFile(join(folder, name), JSON.stringify(Object.fromEntries(records)))
}
