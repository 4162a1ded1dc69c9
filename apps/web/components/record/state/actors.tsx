import type { representatives } from '@csto-record/queries'
import { countOf } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { joined } from '#web/format/words.ts'

type Actor = ReturnType<typeof representatives>['actors'][number]

const capacitiesOf = ({ events }: Actor): readonly string[] => [
  ...new Set(events.flatMap(({ capacity }) => (capacity === null ? [] : [capacity]))),
]

/** Who acted for a state at events, as what, and how often; their own pages and those of the events have the evidence. */
export const Actors = ({ actors }: { actors: readonly Actor[] }) => (
  <ul className="plain">
    {actors.map((actor) => (
      <li key={actor.who.id}>
        <a href={hrefOf(actor.who.id)}>{actor.who.name}</a>, at {countOf(actor.events.length, 'event')}
        {capacitiesOf(actor).length > 0 && <span className="soft">, as {joined(capacitiesOf(actor))}</span>}
      </li>
    ))}
  </ul>
)
