/** Words of the page on the data and the API. */
export const data = {
  title: 'Data and API',
  description: 'The record to download, to import, and to ask over HTTP; its versions and licences.',
  version: 'Version',
  versionText: (version: string, asOf: string) =>
    `${version}, sources checked up to ${asOf}. An id that is taken away or a field that narrows is a major version, what is added a minor one, a changed value a patch. Ids never die: a retired one says where it went.`,
  download: 'Download',
  whole: ', the whole record in one object',
  lines: ', one record a line',
  fromApi: ', the same from the API',
  packed: {
    sqlite: ', every table and all statements in one SQLite file, with full text',
    parquet: ', every table as a Parquet file',
    csv: ', a table for each type of record, as a Data Package of CSV',
    nquads: ', every statement with its evidence, as N-Quads',
  },
  terminal: 'In a terminal',
  http: 'Over HTTP',
  copy: (webUrl: string, apiUrl: string) => (
    <>
      This copy of the reader was built to be read at <code>{webUrl}</code> beside an API at <code>{apiUrl}</code>. The
      API answers in JSON, CSV, JSON-LD, iCalendar and Atom, and describes itself at{' '}
      <a href={`${apiUrl}/docs`}>/docs</a> and <a href={`${apiUrl}/openapi.json`}>/openapi.json</a>. What sources last{' '}
      <a href={`${apiUrl}/v1/feeds/reported.atom`}>reported</a> and last{' '}
      <a href={`${apiUrl}/v1/feeds/announced.atom`}>announced</a> comes as feeds, the events as a{' '}
      <a href={`${apiUrl}/v1/events.ics`}>calendar</a>.
    </>
  ),
  import: 'As a package',
  importLead: 'Queries are pure functions of a dataset; the dataset is plain, immutable data.',
  licence: 'Licence',
  licenceText: (href: string) => (
    <>
      Data: <a href={href}>Creative Commons Attribution 4.0</a>. Code: MIT. The texts of the sources belong to their
      publishers and are not here; what is cited from them is at most eight words, as a pointer.
    </>
  ),
  cited: 'CSTO Record',
  queries: {
    caption: 'Questions the API answers',
    query: 'Query',
    answers: 'Answers',
    reader: 'In the reader',
    none: 'no page yet',
  },
} as const
