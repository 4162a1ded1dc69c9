import type { QueryInfo } from '@csto-record/queries'
import { readerPages } from './reader-pages.ts'

/** Every question the record answers, by the name of its query, with where the reader answers it. */
export const QueryTable = ({
  queries,
}: {
  queries: readonly { readonly info: Pick<QueryInfo, 'name' | 'summary'> }[]
}) => (
  <table className="listing stacked">
    <caption className="visually-hidden">Questions the API answers</caption>
    <thead>
      <tr>
        <th scope="col">Query</th>
        <th scope="col">Answers</th>
        <th scope="col">In the reader</th>
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
              {page === undefined ? <span className="unknown">no page yet</span> : <a href={page.href}>{page.name}</a>}
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
