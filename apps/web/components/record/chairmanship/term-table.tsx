import type { ChairmanshipRecord } from '@csto-record/domain'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { promisesOf } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { hrefOf } from '#web/format/href.ts'
import { outcomesInWords } from '#web/format/outcome.ts'
import { spanInWords } from '#web/format/span.ts'
import { terms as all } from '#web/words/index.ts'

const words = all.table

const sourcesOf = ({ evidence }: ChairmanshipRecord): number => new Set(evidence.map(({ source }) => source)).size

/** The terms with their promises, and the way to what each rests on and what is disputed, which its page has. */
export const TermTable = ({ terms }: { terms: readonly ChairmanshipRecord[] }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{words.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.state}</th>
        <th scope="col">{words.term}</th>
        <th scope="col">{words.promised}</th>
        <th scope="col">{words.sources}</th>
      </tr>
    </thead>
    <tbody>
      {terms.map((term) => {
        const promises = promisesOf(term.id)
        return (
          <tr key={term.id}>
            <th scope="row">
              <RecordLink id={term.id}>{nameOf(term.state)}</RecordLink>
            </th>
            <td className="when">{spanInWords(term.start, term.end, dataset.asOf)}</td>
            <td>
              {promises.length === 0 ? (
                <span className="unknown">{words.nothing}</span>
              ) : (
                <a href={`${hrefOf(term.id)}#promised`}>{outcomesInWords(promises)}</a>
              )}
            </td>
            <td>
              <a href={`${hrefOf(term.id)}#evidence`} aria-label={words.sourcesOf(nameOf(term.id), sourcesOf(term))}>
                {words.sourceCount(sourcesOf(term))}
              </a>
              {term.disputes.length > 0 && (
                <a className="about inline" href={hrefOf(term.id)}>
                  {words.disputed(term.disputes.length)}
                </a>
              )}
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
