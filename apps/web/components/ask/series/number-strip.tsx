import type { EventId } from '@csto-record/domain'
import { ordinal } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { actors } from '#web/words/index.ts'

const words = actors.run

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
    <ol className="strip" aria-label={words.numbers}>
      {numbers.map((number) => {
        const event = known.get(number)
        return (
          <li key={number} className={event === undefined ? 'gap' : undefined}>
            {event === undefined ? (
              <>
                {number}
                <span className="visually-hidden"> {words.lacking}</span>
              </>
            ) : (
              <a href={hrefOf(event)} aria-label={words.numbered(ordinal(number))}>
                {number}
              </a>
            )}
          </li>
        )
      })}
    </ol>
  )
}
