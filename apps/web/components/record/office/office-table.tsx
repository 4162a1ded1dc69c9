import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import { type ListedOffice, officeHref } from '#web/data/offices.ts'
import { dayInWords } from '#web/format/date.ts'
import { offices as words } from '#web/words/index.ts'

const Holders = ({ holders }: Pick<ListedOffice, 'holders'>) => {
  if (holders.length === 0) return <span className="unknown">{words.noOne}</span>
  return holders.map(({ tenure, person, acting, certainty }, position) => (
    <span key={tenure}>
      {position > 0 && '; '}
      {certainty === 'possible' && <span className="unknown">{words.possibly}</span>}
      <RecordLink id={person.id} />
      {acting && <span className="soft">{words.isActing}</span>}
    </span>
  ))
}

/** Offices of one owner, with who held each on the day through which the record looked. */
export const OfficeTable = ({ offices, caption }: { offices: readonly ListedOffice[]; caption: string }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.office}</th>
        <th scope="col">{words.heldOn(dayInWords(dataset.asOf))}</th>
        <th scope="col" className="number">
          {words.onRecord}
        </th>
      </tr>
    </thead>
    <tbody>
      {offices.map(({ slug, office, holders, people }) => (
        <tr key={slug}>
          <th scope="row">
            <a href={officeHref(slug)}>{office}</a>
          </th>
          <td>
            <Holders holders={holders} />
          </td>
          <td className="number soft">{words.count(people)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
