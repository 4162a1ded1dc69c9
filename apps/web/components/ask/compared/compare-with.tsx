import type { Id } from '@csto-record/domain'
import { compareHref, pairedStates, statePairHref } from '#web/data/compared.ts'
import { compared as words } from '#web/words/index.ts'

const pairOf = (id: Id, other: Id): string => {
  const position = (one: Id) => pairedStates.findIndex((state) => state.id === one)
  const [left, right] = position(id) < position(other) ? [id, other] : [other, id]
  return statePairHref({ id: left }, { id: right })
}

/** Ways from the page of a state to its comparison with each other that belongs to the organization, or did. */
export const CompareWith = ({ id, name }: { id: Id; name: string }) => {
  const others = pairedStates.filter((state) => state.id !== id)
  const isPaired = others.length < pairedStates.length
  return (
    <nav aria-label={words.with(name)} className="compare-with">
      <span className="soft">{words.with(name)}</span>
      {isPaired &&
        others.map((other) => (
          <a key={other.id} href={pairOf(id, other.id)}>
            {other.name}
          </a>
        ))}
      <a href={compareHref('states', id)}>{words.another}</a>
    </nav>
  )
}
