import { eventKinds } from '@csto-record/domain'
import type { CoveragePage } from '#web/data/coverage.ts'
import { rangesOf } from '#web/format/count.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { coverage } from '#web/words/index.ts'

const words = coverage.bodies

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
  return years.length === 0 ? words.noYear : rangesOf(years.toSorted((left, right) => left - right))
}

/** What is held of each body: how many events, of which kinds, and in which years there is one; most first. */
export const ByBody = ({ bodies }: { bodies: CoveragePage['heldByBody'] }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{words.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.body}</th>
        <th scope="col">{words.events}</th>
        <th scope="col">{words.years}</th>
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
                  {words.counted(total(held))} <span className="about">{kindsOf(held)}</span>
                </td>
                <td>{yearsOf(held)}</td>
              </tr>
            )
          )
        })}
    </tbody>
  </table>
)
