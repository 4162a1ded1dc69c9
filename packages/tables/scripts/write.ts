// Writes the record as files into a folder: record.sqlite with what Datasette shows beside it, and every table as
// Parquet and as CSV with their descriptions. SHA256SUMS has what `sha256sum --check` reads.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { dataset } from '@csto-record/domain/dataset'
import { csvFile, csvwMetadata, dataPackage, datasetteMetadata, parquetFile, tables } from '@csto-record/tables'
import { sqliteFile } from '@csto-record/tables/sqlite'

const [folder = 'out'] = process.argv.slice(2)
const identity = {
  key: 'csto-record',
  title: 'CSTO Record',
  description: 'A sourced, dated, machine-readable record of the Collective Security Treaty Organization.',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  source: process.env['CSTO_WEB_URL'] ?? 'http://localhost:3000',
}

const files: readonly (readonly [string, () => string | Uint8Array])[] = [
  ['record.sqlite', () => sqliteFile(dataset)],
  ['metadata.json', () => datasetteMetadata(dataset, identity)],
  ...tables.map((table) => [`parquet/${table.name}.parquet`, () => parquetFile(table, dataset)] as const),
  ...tables.map((table) => [`csv/${table.name}.csv`, () => csvFile(table, dataset)] as const),
  ['csv/csv-metadata.json', () => csvwMetadata(dataset, identity)],
  ['csv/datapackage.json', () => dataPackage(dataset, identity)],
]
const sums = files.map(([name, write]) => {
  const path = join(folder, name)
  const bytes = write()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
})
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))
console.log(`${files.length} files of version ${dataset.version} in ${resolve(folder)}`)
