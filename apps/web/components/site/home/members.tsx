import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset } from '#web/data/dataset.ts'
import type { HomePage } from '#web/data/home.ts'
import { dateInWords, dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { home as words } from '#web/words/index.ts'

/** The members, since when each is one, and how often each was in the chair. */
export const Members = ({ page: { members, notes } }: { page: HomePage }) => (
  <table className="listing">
    <caption className="visually-hidden">{words.membersCaption(dayInWords(dataset.asOf))}</caption>
    <thead>
      <tr>
        <th scope="col">{words.state}</th>
        <th scope="col">{words.memberSince}</th>
        <th scope="col" className="number">
          {words.chaired}
        </th>
      </tr>
    </thead>
    <tbody>
      {members.map(({ membership, state, start, evidence, frozen, suspensions, terms }) => (
        <tr key={membership}>
          <th scope="row">
            <RecordLink id={state.id} />
            {suspensions.length > 0 && (
              <span className="about">
                <a href={hrefOf(membership)}>{words.calledSuspended}</a>
                <Marks passages={notes.of(frozen)} />
              </span>
            )}
          </th>
          <td className="when">
            {start === null ? '' : dateInWords(start)}
            <Marks passages={notes.of(evidence)} />
          </td>
          <td className="number">
            <a href={`${hrefOf(state.id)}#chairmanships`}>{words.nTerms(terms)}</a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
