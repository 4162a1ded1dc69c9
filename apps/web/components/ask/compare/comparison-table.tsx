import type { CommitmentId } from '@csto-record/domain'
import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { Comparison } from '#web/data/compare.ts'
import { hrefOf } from '#web/format/href.ts'
import type { Notes } from '#web/format/notes.ts'
import { outcomeInWords } from '#web/format/outcome.ts'
import { compare as words } from '#web/words/index.ts'

const Cell = ({ side, ids, notes }: { side: Comparison['left']; ids: readonly CommitmentId[]; notes: Notes }) =>
  ids.length === 0 ? (
    <p className="unknown">{words.nothing}</p>
  ) : (
    <ul>
      {side.commitments
        .filter(({ id }) => ids.includes(id))
        .map((one) => (
          <li key={one.id}>
            <a href={hrefOf(one.id)}>{one.summary}</a>
            <Marks passages={notes.of(one.evidence)} />
            <span className="about">{`${outcomeInWords(one)}.`}</span>
          </li>
        ))}
    </ul>
  )

/** What two terms promised, topic by topic; a promise stands under each of its topics. */
export const ComparisonTable = ({ comparison: { left, right, topics, notes } }: { comparison: Comparison }) => (
  <table className="listing comparison">
    <caption className="visually-hidden">{words.caption(left.chairmanship.name, right.chairmanship.name)}</caption>
    <thead>
      <tr>
        <th scope="col">{words.topic}</th>
        {[left, right].map(({ chairmanship }) => (
          <th scope="col" key={chairmanship.id}>
            <RecordLink id={chairmanship.id} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {topics.map(({ topic, left: one, right: other }) => (
        <tr key={topic.id}>
          <th scope="row">
            <RecordLink id={topic.id} />
          </th>
          <td data-side={left.chairmanship.name}>
            <Cell side={left} ids={one} notes={notes} />
          </td>
          <td data-side={right.chairmanship.name}>
            <Cell side={right} ids={other} notes={notes} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
