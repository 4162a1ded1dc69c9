import { titleOf } from '@csto-record/domain'
import type { CoveragePage } from '#web/data/coverage.ts'
import { countOf } from '#web/format/count.ts'
import { fieldInWords } from '#web/format/words.ts'

/** What was looked for without an answer, by what it is about. */
export const AskedByType = ({ asked }: { asked: CoveragePage['askedByType'] }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">Open questions by type and field</caption>
    <thead>
      <tr>
        <th scope="col">Of</th>
        <th scope="col">Questions</th>
        <th scope="col">About</th>
      </tr>
    </thead>
    <tbody>
      {[...asked].map(([type, fields]) => (
        <tr key={type}>
          <th scope="row">{titleOf(type)}</th>
          <td>
            {countOf(
              fields.reduce((sum, { questions }) => sum + questions, 0),
              'question',
            )}
          </td>
          <td>
            {fields
              .map(({ field, questions }) => `${field === null ? 'the whole' : fieldInWords(field)} ${questions}`)
              .join(', ')}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
