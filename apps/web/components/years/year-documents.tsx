import type { YearPage } from '#web/data/years.ts'
import { dateInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'

/** What was adopted, signed or came into force in the year, each act with its day. */
export const YearDocuments = ({ documents }: { documents: YearPage['book']['documents'] }) => (
  <ul className="brief">
    {documents.map(({ document, kind, acts }) => (
      <li key={document.id}>
        <span className="when">
          {acts.map(({ act, on }) => (on === null ? inWords(act) : `${inWords(act)} ${dateInWords(on)}`)).join(', ')}
        </span>
        <span>
          <a href={hrefOf(document.id)}>{document.name}</a>
          <span className="about">{inWords(kind)}</span>
        </span>
      </li>
    ))}
  </ul>
)
