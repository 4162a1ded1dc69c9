import { dataset } from '#web/data/dataset.ts'
import type { YearPage } from '#web/data/years.ts'
import { hrefOf } from '#web/format/href.ts'
import { spanInWords } from '#web/format/span.ts'
import { years as words } from '#web/words/index.ts'

type All = YearPage['officers']

const OfficerTable = ({ officers, caption }: { officers: All; caption: string }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.officersHead.office}</th>
        <th scope="col">{words.officersHead.person}</th>
        <th scope="col">{words.officersHead.span}</th>
        <th scope="col">{words.officersHead.sure}</th>
      </tr>
    </thead>
    <tbody>
      {officers.map(({ tenure, person, office, of, acting, start, end, certainty, why }) => (
        <tr key={tenure}>
          <th scope="row">
            {office}
            {acting && <span className="soft">, {words.acting}</span>}
            <span className="about">
              <a href={hrefOf(of.id)}>{of.name}</a>
            </span>
          </th>
          <td>
            <a href={hrefOf(tenure)}>{person.name}</a>
          </td>
          <td className="when">{start === null && end === null ? '' : spanInWords(start, end, dataset.asOf)}</td>
          <td>
            {words.grades[certainty]}
            <span className="about">{words.grounds[why]}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Who held an office of the organization or of a body in the year, and how sure it is; what is only possible is folded. */
export const Officers = ({ officers }: { officers: All }) => {
  const sure = officers.filter(({ certainty }) => certainty === 'yes' || certainty === 'likely')
  const perhaps = officers.filter((officer) => !sure.includes(officer))
  if (officers.length === 0) return <p className="unknown">{words.noOfficers}</p>
  return (
    <>
      {sure.length > 0 && <OfficerTable officers={sure} caption={words.officersCaption} />}
      {perhaps.length > 0 && (
        <details className="group">
          <summary>{words.perhapsInOffice(perhaps.length)}</summary>
          <OfficerTable officers={perhaps} caption={words.perhapsInOffice(perhaps.length)} />
        </details>
      )}
    </>
  )
}
