import { tables } from '@csto-record/tables'
import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { bytesAt, filesOf, unpacked } from '../downloads/testing.ts'
import { exampleApp, exampleConfig, exampleDataset } from '../testing.ts'
import { fileKinds } from './file-kinds.ts'

const app = exampleApp({ kinds: fileKinds })
const found = async (form: string) => (await filesOf(app)).find(({ name }) => name.endsWith(`-${form}.zip`))

test('the SQLite file is taken along with what Datasette shows beside it', async () => {
  const told = await found('sqlite')
  expect(told?.inside.map(({ name }) => name)).toEqual([
    'README.md',
    'LICENSE.txt',
    'CITATION.cff',
    'record.sqlite',
    'metadata.json',
  ])
  const files = await unpacked(await bytesAt(app, told?.url ?? ''))
  expect(files.get('record.sqlite')?.text.startsWith('SQLite format 3\u0000')).toBe(true)
  const metadata = JSON.parse(files.get('metadata.json')?.text ?? '')
  expect(metadata.license_url).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(metadata.databases.record.tables.tenures.columns.acting).toContain('stood in for a vacant office')
})

test('every table is taken along as Parquet, the same bytes each time', async () => {
  const told = await found('parquet')
  const bytes = await bytesAt(app, told?.url ?? '')
  const again = await bytesAt(exampleApp({ kinds: fileKinds }), told?.url ?? '')
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0)
  const names = (told?.inside ?? []).map(({ name }) => name).filter((name) => name.endsWith('.parquet'))
  expect(names).toEqual(tables.map(({ name }) => `${name}.parquet`))
  const places = tables.find(({ name }) => name === 'places')
  const direct = fileKinds[1]
    ?.data({ dataset: exampleDataset, config: exampleConfig })
    .find(({ name }) => name === 'places.parquet')
  const [piece] = [...((await direct?.write()) ?? [])]
  if (!(piece instanceof Uint8Array)) throw new Error('a Parquet file is bytes')
  const rows = await parquetReadObjects({ file: Uint8Array.from(piece).buffer })
  expect(rows.map((row) => row['id'])).toEqual([...(places?.rows(exampleDataset) ?? [])].map(([id]) => id))
})
