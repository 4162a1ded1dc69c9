import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import { type ListedOffice, lastIn, officeHref } from '#web/data/offices.ts'
import { dateInWords, dayInWords } from '#web/format/date.ts'
import { offices as words } from '#web/words/index.ts'

/** For an office that nobody is on record in around the day: whom the record last places in it. */
const Last = ({ slug }: Pick<ListedOffice, 'slug'>) => {
  const last = lastIn(slug)
  return last === null ? (
    <span className="unknown">{words.noOne}</span>
  ) : (
    <span className="soft">
      {words.lastInIt}
      <RecordLink id={last.person} />
      {words.lastSeenOn(dateInWords(last.date))}
    </span>
  )
}

const Holders = ({ slug, holders }: Pick<ListedOffice, 'slug' | 'holders'>) => {
  if (holders.length === 0) return <Last slug={slug} />
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
  <table className="listing stacked offices">
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
        <tr key={slug} data-row={slug}>
          <th scope="row">
            <a href={officeHref(slug)}>{office}</a>
          </th>
          <td>
            <Holders slug={slug} holders={holders} />
          </td>
          <td className="number soft">{words.count(people)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
