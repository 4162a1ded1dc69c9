import type { MembershipRecord } from '@csto-record/domain'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { dateInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { spanInWords } from '#web/format/span.ts'
import { actors } from '#web/words/index.ts'

const words = actors.membership

/** Memberships as a table; each state's page has the evidence. */
export const MembersTable = ({ memberships }: { memberships: readonly MembershipRecord[] }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">{actors.state.memberships}</caption>
    <thead>
      <tr>
        <th scope="col">{words.state}</th>
        <th scope="col">{words.as}</th>
        <th scope="col">{words.when}</th>
        <th scope="col">{words.signed}</th>
      </tr>
    </thead>
    <tbody>
      {memberships.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            <RecordLink id={one.state}>{nameOf(one.state)}</RecordLink>
          </th>
          <td>
            {one.role}
            {one.suspensions.length > 0 && (
              <a className="disputed" href={hrefOf(one.id)}>
                , {words.suspended}
              </a>
            )}
          </td>
          <td className="when">{spanInWords(one.start, one.end, dataset.asOf)}</td>
          <td className="when">{one.signed === null ? '' : dateInWords(one.signed)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
