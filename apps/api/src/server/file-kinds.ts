import { datasetteMetadata, type Identity, parquetFile, tables } from '@csto-record/tables'
import { sqliteFile } from '@csto-record/tables/sqlite'
import type { Config, FileKind } from '../config.ts'
import { shortEntry } from '../downloads/entry.ts'

const identityOf = ({ identity, readerUrl }: Config): Identity => ({
  key: identity.key,
  title: identity.title,
  description: `A sourced, dated, machine-readable record of ${identity.subject}.`,
  licence: identity.licence,
  source: readerUrl,
})

const database: FileKind = {
  name: 'sqlite',
  title: 'All tables in one SQLite file',
  about:
    'A table for each type of record and for each of its lists, all statements with their evidence, and full text in `search`. What each table and column means stands in the file itself and in `metadata.json`, which Datasette shows beside it.',
  mediaType: 'application/vnd.sqlite3',
  data: ({ dataset, config }) => [
    {
      name: 'record.sqlite',
      about: 'the database (SQLite 3)',
      mediaType: 'application/vnd.sqlite3',
      write: () => [sqliteFile(dataset)],
    },
    shortEntry('metadata.json', 'what Datasette shows beside the database', 'application/json', () =>
      datasetteMetadata(dataset, identityOf(config)),
    ),
  ],
}

const columns: FileKind = {
  name: 'parquet',
  title: 'Every table as a Parquet file',
  about:
    'The tables that the SQLite file has, a file each. What a table and its columns mean stands in the metadata of its file under `about` and `columns`.',
  mediaType: 'application/vnd.apache.parquet',
  data: ({ dataset }) =>
    tables.map((table) => ({
      name: `${table.name}.parquet`,
      about: table.about,
      mediaType: 'application/vnd.apache.parquet',
      write: () => [parquetFile(table, dataset)],
    })),
}

/** Forms of the whole dataset that need what only Node has. */
export const fileKinds: readonly FileKind[] = [database, columns]
