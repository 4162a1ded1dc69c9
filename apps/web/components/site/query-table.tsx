import type { QueryInfo } from '@csto-record/queries'
import { data } from '#web/words/index.ts'
import { readerPages } from './reader-pages.ts'

const words = data.queries

/** Every question the record answers, by the name of its query, with where the reader answers it. */
export const QueryTable = ({
  queries,
}: {
  queries: readonly { readonly info: Pick<QueryInfo, 'name' | 'summary'> }[]
}) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{words.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.query}</th>
        <th scope="col">{words.answers}</th>
        <th scope="col">{words.reader}</th>
      </tr>
    </thead>
    <tbody>
      {queries.map(({ info: { name, summary } }) => {
        const page = readerPages[name]
        return (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{summary}</td>
            <td>
              {page === undefined ? <span className="unknown">{words.none}</span> : <a href={page.href}>{page.name}</a>}
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
