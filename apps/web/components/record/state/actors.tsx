import type { representatives } from '@csto-record/queries'
import { hrefOf } from '#web/format/href.ts'
import { joined } from '#web/format/words.ts'
import { actors } from '#web/words/index.ts'

const words = actors.state

type Actor = ReturnType<typeof representatives>['actors'][number]

const capacitiesOf = ({ events }: Actor): readonly string[] => [
  ...new Set(events.flatMap(({ capacity }) => (capacity === null ? [] : [capacity]))),
]

/** Who acted for a state at events, as what, and how often; their own pages and those of the events have the evidence. */
export const Actors = ({ actors }: { actors: readonly Actor[] }) => (
  <ul className="plain">
    {actors.map((actor) => (
      <li key={actor.who.id}>
        <a href={hrefOf(actor.who.id)}>{actor.who.name}</a>, {words.at(actor.events.length)}
        {capacitiesOf(actor).length > 0 && <span className="soft">, {words.as(joined(capacitiesOf(actor)))}</span>}
      </li>
    ))}
  </ul>
)
