import { allRecords, definitionOf, pluralOf, recordsOf, recordTypes } from '@csto-record/domain'
import { presented, writeRecordTable } from '@csto-record/formats'
import type { Entry, FileKind } from '../config.ts'
import { dataPackage } from '../formats/data-package.ts'
import { linesOf } from '../formats/lines.ts'
import { allWriters } from '../formats/linked-data.ts'
import type { Writer } from '../formats/writer.ts'
import type { Served } from '../http/served.ts'
import { shortEntry } from './entry.ts'

/** A form that may take all that is served, the engine included. */
export interface Kind extends Omit<FileKind, 'data'> {
  readonly data: (served: Served) => readonly Entry[]
}

type Text = Awaited<ReturnType<Writer<never>>>
const pieces = (text: Text): Iterable<string> => (typeof text === 'string' ? [text] : text)
const written = ({ dataset, stamp, engine, config }: Served) => {
  const url = new URL(config.publicUrl)
  return { dataset, whole: dataset, stamp, engine, config, url }
}

const lines: Kind = {
  name: 'ndjson',
  title: 'Every record, a JSON object a line',
  about:
    'The records in the form that the API gives them in, which is the exact one, in the order of their types and ids.',
  mediaType: 'application/x-ndjson',
  data: ({ dataset }) => [
    {
      name: 'records.ndjson',
      about: 'every record, a JSON object a line',
      mediaType: 'application/x-ndjson',
      write: () => linesOf(allRecords(dataset), (record) => presented(dataset, record)),
    },
  ],
}

const tables: Kind = {
  name: 'csv',
  title: 'A table for each type of record (Data Package of CSV)',
  about:
    'The entries of a list are joined by a semicolon and a space. A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return has an apostrophe in front, so that no spreadsheet runs it. Dates that are less sure than a day are EDTF.',
  mediaType: 'text/csv',
  data: (served) => [
    shortEntry('datapackage.json', 'what the tables and their columns are (Data Package)', 'application/json', () =>
      dataPackage(served.dataset, served.config),
    ),
    ...recordTypes.map((type) => ({
      name: `${pluralOf(type)}.csv`,
      about: definitionOf(type).summary,
      mediaType: 'text/csv',
      write: () => {
        const items = recordsOf(served.dataset, type).map((record) => presented(served.dataset, record))
        return pieces(writeRecordTable(type)({ items }))
      },
    })),
  ],
}

const statements: Kind = {
  name: 'nquads',
  title: 'Every statement with its evidence (N-Quads)',
  about:
    'Each record stands in a named graph. Records and graphs are named by addresses of the server that the file was made by, so that two servers give two files.',
  mediaType: 'application/n-quads',
  data: (served) => [
    {
      name: 'record.nq',
      about: 'every statement, a line each',
      mediaType: 'application/n-quads',
      write: async () => pieces(await allWriters.nq({ records: allRecords(served.dataset) }, written(served))),
    },
  ],
}

/** The forms there are, the smallest first. */
export const kinds: readonly Kind[] = [lines, tables, statements]
