import type { sourceYield } from '@csto-record/queries'
import { hrefOf } from '#web/format/href.ts'
import { fieldInWords, joined, shortened } from '#web/format/words.ts'
import { sources as words } from '#web/words/index.ts'

type Records = ReturnType<typeof sourceYield>['records']

/** `agenda` three times over is said as `agenda (3)`. */
const fieldsInWords = (paths: readonly string[]): string => {
  const fields = paths.map((path) => path.split(':')[0] ?? path)
  return joined(
    [...new Set(fields)].map((field) => {
      const count = fields.filter((one) => one === field).length
      return count === 1 ? fieldInWords(field) : `${fieldInWords(field)} (${count})`
    }),
  )
}

/** What each record takes from a source. */
export const Taken = ({ records }: { records: Records }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{words.takenCaption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.takenHead.record}</th>
        <th scope="col">{words.takenHead.fields}</th>
      </tr>
    </thead>
    <tbody>
      {records.map(({ record, facts, disputes }) => (
        <tr key={record.id}>
          <th scope="row">
            <a href={hrefOf(record.id)}>{shortened(record.name, 120)}</a>
          </th>
          <td>
            {fieldsInWords(facts)}
            {disputes.length > 0 && (
              <span className="disputed">
                {facts.length > 0 && '; '}
                {words.disputed(disputes.length)}: {fieldsInWords(disputes)}
              </span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
