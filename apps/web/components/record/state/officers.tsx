import type { TenureRecord } from '@csto-record/domain'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import { hrefOf } from '#web/format/href.ts'
import { spanInWords } from '#web/format/span.ts'
import { actors as words } from '#web/words/index.ts'

/** Who is on record in the offices of a state; the page of each person has the sources of each. */
export const Officers = ({ tenures }: { tenures: readonly TenureRecord[] }) => (
  <>
    <p className="soft small">{words.state.officesAbout}</p>
    <ul className="plain">
      {tenures.map(({ id, person, office, start, end, attested }) => (
        <li key={id}>
          <RecordLink id={person} />
          {', '}
          <a href={hrefOf(id)}>{office}</a>
          {(start !== null || end !== null || attested.length === 0) && (
            <span className="soft">{`, ${spanInWords(start, end, dataset.asOf)}`}</span>
          )}
        </li>
      ))}
    </ul>
  </>
)
