import { statePairHref, statePairs } from '#web/data/compared.ts'
import { compared as words } from '#web/words/index.ts'

/** The pairs of states that have a page of their own, which needs no scripts. */
export const StatePairs = () => (
  <details>
    <summary>{words.pairs}</summary>
    <ul className="plain several">
      {statePairs.map(({ left, right }) => (
        <li key={statePairHref(left, right)}>
          <a href={statePairHref(left, right)}>{words.pair(left.name, right.name)}</a>
        </li>
      ))}
    </ul>
  </details>
)
