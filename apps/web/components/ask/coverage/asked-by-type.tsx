import { titleOf } from '@csto-record/domain'
import type { CoveragePage } from '#web/data/coverage.ts'
import { fieldInWords } from '#web/format/words.ts'
import { coverage } from '#web/words/index.ts'

const words = coverage.questions

/** What was looked for without an answer, by what it is about. */
export const AskedByType = ({ asked }: { asked: CoveragePage['askedByType'] }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{words.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.of}</th>
        <th scope="col">{words.count}</th>
        <th scope="col">{words.about}</th>
      </tr>
    </thead>
    <tbody>
      {[...asked].map(([type, fields]) => (
        <tr key={type}>
          <th scope="row">{titleOf(type)}</th>
          <td>{words.counted(fields.reduce((sum, { questions }) => sum + questions, 0))}</td>
          <td>
            {fields
              .map(({ field, questions }) => `${field === null ? words.whole : fieldInWords(field)} ${questions}`)
              .join(', ')}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
