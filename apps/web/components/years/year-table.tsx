import type { yearRow } from '#web/data/years.ts'
import { numberInWords } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { years as words } from '#web/words/index.ts'

/** Every year, the latest first, with who chaired and how much is on record. */
export const YearTable = ({ rows }: { rows: readonly ReturnType<typeof yearRow>[] }) => (
  <table className="listing">
    <caption className="visually-hidden">{words.indexCaption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.head.year}</th>
        <th scope="col">{words.head.chair}</th>
        <th scope="col" className="number">
          {words.head.events}
        </th>
        <th scope="col" className="number">
          {words.head.documents}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ year, events, documents, chairs }) => (
        <tr key={year}>
          <th scope="row">
            <a href={`/years/${year}`}>{year}</a>
          </th>
          <td>
            {chairs.map(({ chairmanship, state }, position) => (
              <span key={chairmanship}>
                {position > 0 && ', '}
                <a href={hrefOf(chairmanship)}>{state.name}</a>
              </span>
            ))}
          </td>
          <td className="number">{numberInWords(events)}</td>
          <td className="number">{numberInWords(documents)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
