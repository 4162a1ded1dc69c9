import type { MemberDays } from '#web/data/member-days.ts'
import { askedDateInWords } from '#web/format/asked-date.ts'
import { joined } from '#web/format/words.ts'
import { members as words } from '#web/words/index.ts'

const daysOf = ({ from, to }: MemberDays): string => {
  if (from === null) return to === null ? '' : words.until(askedDateInWords(to))
  if (to === null) return words.since(askedDateInWords(from))
  return from === to ? askedDateInWords(from) : words.fromTo(askedDateInWords(from), askedDateInWords(to))
}

const inWords = ({ name, isSure, byTreaty }: MemberDays['members'][number]): string => {
  const told = byTreaty ? words.bound(name) : name
  return isSure ? told : words.possibly(told)
}

/** Every answer to which states were members: what the question on the page answers, to be read without scripts. */
export const MembersByDay = ({ stretches }: { stretches: readonly MemberDays[] }) => (
  <details>
    <summary>{words.dayByDay}</summary>
    <table className="listing stacked">
      <thead>
        <tr>
          <th scope="col">{words.days}</th>
          <th scope="col">{words.states}</th>
        </tr>
      </thead>
      <tbody>
        {stretches.map((stretch) => (
          <tr key={stretch.from}>
            <th scope="row">{daysOf(stretch)}</th>
            <td>{stretch.members.length === 0 ? words.none : joined(stretch.members.map(inWords))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)
