import { eventKinds } from '@csto-record/domain'
import type { CoveragePage } from '#web/data/coverage.ts'
import { countOf, rangesOf } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'

type Held = readonly CoveragePage['whole']['held'][number][]
const total = (held: Held) => held.reduce((sum, { events }) => sum + events, 0)

const kindsOf = (held: Held): string =>
  eventKinds
    .flatMap((kind) => {
      const count = total(held.filter((one) => one.kind === kind))
      return count === 0 ? [] : [`${inWords(kind)} ${count}`]
    })
    .join(', ')
const yearsOf = (held: Held): string => {
  const years = [...new Set(held.flatMap(({ year }) => (year === null ? [] : [Number(year)])))]
  return years.length === 0 ? 'no year' : rangesOf(years.toSorted((left, right) => left - right))
}

/** What is held of each body: how many events, of which kinds, and in which years there is one; most first. */
export const ByBody = ({ bodies }: { bodies: CoveragePage['heldByBody'] }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">Events by body</caption>
    <thead>
      <tr>
        <th scope="col">Body</th>
        <th scope="col">Events</th>
        <th scope="col">Years with one</th>
      </tr>
    </thead>
    <tbody>
      {[...bodies.values()]
        .toSorted((left, right) => total(right) - total(left))
        .map((held) => {
          const body = held[0]?.body
          return (
            body != null && (
              <tr key={body.id}>
                <th scope="row">
                  <a href={hrefOf(body.id)}>{body.name}</a>
                </th>
                <td>
                  {countOf(total(held), 'event')} <span className="about">{kindsOf(held)}</span>
                </td>
                <td>{yearsOf(held)}</td>
              </tr>
            )
          )
        })}
    </tbody>
  </table>
)
