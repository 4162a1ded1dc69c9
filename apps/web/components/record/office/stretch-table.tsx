import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { Stretch } from '#web/data/offices.ts'
import { certaintyInWords } from '#web/format/certainty.ts'
import { dayInWords } from '#web/format/date.ts'
import { offices as words } from '#web/words/index.ts'

/** Days in a row in words; both ends are in it. */
export const daysOf = ({ from, to }: Pick<Stretch, 'from' | 'to'>): string => {
  if (from === null) return to === null ? '' : words.until(dayInWords(to))
  if (to === null) return words.since(dayInWords(from))
  return from === to ? dayInWords(from) : words.fromTo(dayInWords(from), dayInWords(to))
}

/** Who held an office in each stretch of days, gaps told. */
export const StretchTable = ({ stretches }: { stretches: readonly Stretch[] }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{words.stretchesCaption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.days}</th>
        <th scope="col">{words.who}</th>
        <th scope="col">{words.howSure}</th>
      </tr>
    </thead>
    <tbody>
      {stretches.map((stretch) => (
        <tr key={stretch.from}>
          <th scope="row" className="when">
            {daysOf(stretch)}
          </th>
          {stretch.holders.length === 0 ? (
            <td colSpan={2} className="unknown">
              {words.nobody}
            </td>
          ) : (
            <>
              <td>
                {stretch.holders.map(({ tenure, person, acting }) => (
                  <div key={tenure}>
                    <RecordLink id={person.id} />
                    {acting && <span className="soft">{words.isActing}</span>}
                  </div>
                ))}
              </td>
              <td className="soft">
                {[...new Set(stretch.holders.map(certaintyInWords))].map((sure) => (
                  <div key={sure}>{sure}</div>
                ))}
              </td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
