import type { ChairmanshipRecord } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { promisesOf } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { evidenceOn } from '#web/format/evidence.ts'
import { hrefOf } from '#web/format/href.ts'
import type { Notes } from '#web/format/notes.ts'
import { outcomesInWords } from '#web/format/outcome.ts'
import { spanInWords } from '#web/format/span.ts'
import { terms as all } from '#web/words/index.ts'

const words = all.table

/** The terms, newest first, with their evidence, disputes and promises. */
export const TermTable = ({ terms, notes }: { terms: readonly ChairmanshipRecord[]; notes: Notes }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{words.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.state}</th>
        <th scope="col">{words.term}</th>
        <th scope="col">{words.promised}</th>
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
            <td className="when">
              {spanInWords(term.start, term.end, dataset.asOf)}
              <Marks passages={notes.of(evidenceOn(term, 'state', 'start', 'end'))} />
              <DisputeNote disputes={term.disputes} notes={notes} />
            </td>
            <td>
              {promises.length === 0 ? (
                <span className="unknown">{words.nothing}</span>
              ) : (
                <a href={`${hrefOf(term.id)}#promised`}>{outcomesInWords(promises)}</a>
              )}
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
