import type { plansAndOutcomes } from '@csto-record/queries'
import { dateInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { daysInWords } from '#web/format/span.ts'
import { asKnown as words } from '#web/words/index.ts'

type Plan = ReturnType<typeof plansAndOutcomes>['plans'][number]

const Told = ({ told: { on, evidence } }: { told: Plan['announced'] }) => {
  const [first] = evidence
  return (
    first && (
      <a href={hrefOf(first.source)}>
        {dateInWords(on)}, {first.publisher}
      </a>
    )
  )
}

/** What was announced beforehand, when, and when it first became known what came of it. */
export const PlansTable = ({ plans }: { plans: readonly Plan[] }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{words.plansCaption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.event}</th>
        <th scope="col">{words.announced}</th>
        <th scope="col">{words.becameKnown}</th>
      </tr>
    </thead>
    <tbody>
      {plans.map(({ event, announced, outcome }) => (
        <tr key={event.id}>
          <th scope="row">
            <a href={hrefOf(event.id)}>{event.name}</a>
            <span className="about">{daysInWords(event.start, event.end) ?? words.noDay}</span>
          </th>
          <td>
            <Told told={announced} />
          </td>
          <td>
            {outcome === null ? (
              <span className="unknown">{words.nothingYet}</span>
            ) : (
              <>
                {event.status !== null && `${inWords(event.status)}: `}
                <Told told={outcome} />
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
