import { askedDateInWords } from '#web/format/asked-date.ts'
import { chair as words } from '#web/words/index.ts'
import type { ChairStretch } from './chair-stretch.ts'

const daysOf = ({ from, to }: ChairStretch): string =>
  to === null ? words.since(askedDateInWords(from)) : words.until(askedDateInWords(from), askedDateInWords(to))

/** Every answer to who was in the chair: what the question on the page answers, to be read without scripts. */
export const DayTable = ({
  stretches,
  names,
}: {
  stretches: readonly ChairStretch[]
  names: Readonly<Record<string, string>>
}) => (
  <details>
    <summary>{words.dayByDay}</summary>
    <table className="listing stacked">
      <thead>
        <tr>
          <th scope="col">{words.days}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.sure}</th>
        </tr>
      </thead>
      <tbody>
        {stretches.map((stretch) => (
          <tr key={stretch.from}>
            <th scope="row">{daysOf(stretch)}</th>
            <td>{stretch.candidates.map(({ term }) => names[term]).join('; ') || words.none}</td>
            <td>{[...new Set(stretch.candidates.map(({ certainty }) => certainty))].join('; ') || stretch.whyNone}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)
