import type { SourceRecord } from '@csto-record/domain'
import { plans } from '#web/data/plans.ts'
import { dateInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'

const Told = ({ source }: { source: SourceRecord | null }) =>
  source?.published == null ? null : (
    <a href={hrefOf(source.id)}>
      {dateInWords(source.published)}, {source.publisher}
    </a>
  )

/** What was announced beforehand, when, and when it first became known what came of it. */
export const PlansTable = () => (
  <table className="listing stacked">
    <caption className="visually-hidden">Plans, newest first</caption>
    <thead>
      <tr>
        <th scope="col">Event</th>
        <th scope="col">Announced</th>
        <th scope="col">Became known</th>
      </tr>
    </thead>
    <tbody>
      {plans.toReversed().map(({ event, announced, told, status }) => (
        <tr key={event.id}>
          <th scope="row">
            <a href={hrefOf(event.id)}>{event.name}</a>
            <span className="about">{daysInWords(event.start, event.end) ?? 'no day on record'}</span>
          </th>
          <td>
            <Told source={announced} />
          </td>
          <td>
            {told === null ? (
              <span className="unknown">nothing yet</span>
            ) : (
              <>
                {status !== null && `${inWords(status)}: `}
                <Told source={told} />
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
