import type { EventId } from '@csto-record/domain'
import { ordinal } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'

/** The numbers of a run, those the record lacks shown as gaps. */
export const NumberStrip = ({
  known,
  missing,
}: {
  known: ReadonlyMap<number, EventId>
  missing: readonly number[]
}) => {
  const numbers = [...known.keys(), ...missing].toSorted((left, right) => left - right)
  return (
    <ol className="strip" aria-label="Numbers of the run">
      {numbers.map((number) => {
        const event = known.get(number)
        return (
          <li key={number} className={event === undefined ? 'gap' : undefined}>
            {event === undefined ? (
              <>
                {number}
                <span className="visually-hidden"> not on record</span>
              </>
            ) : (
              <a href={hrefOf(event)} aria-label={`the ${ordinal(number)}`}>
                {number}
              </a>
            )}
          </li>
        )
      })}
    </ol>
  )
}
