import type { Dataset } from '@csto-record/domain'
import { tables } from '../schema/index.ts'
import type { Identity } from './identity.ts'

/**
 * What Datasette shows beside the SQLite file (`datasette record.sqlite --metadata metadata.json`): title, licence, and
 * what each table and column means (docs.datasette.io, "Metadata"). The database is named by its file, `record`.
 */
export const datasetteMetadata = ({ version, asOf }: Dataset, identity: Identity): string => {
  const { title, description, licence, source } = identity
  const described = tables.map(({ name, about, columns }) => [
    name,
    { description: about, columns: Object.fromEntries(columns.map((column) => [column.name, column.about])) },
  ])
  const metadata = {
    title: `${title} ${version}`,
    description: `${description} Sources were looked at until ${asOf}.`,
    license: licence.name,
    license_url: licence.url,
    source: title,
    source_url: source,
    databases: {
      record: { tables: { ...Object.fromEntries(described), search: { hidden: true } } },
    },
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}
