import type { MembershipRecord } from '@csto-record/domain'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { dateInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { spanInWords } from '#web/format/span.ts'

/** Memberships as a table; each state's page has the evidence. */
export const MembersTable = ({ memberships }: { memberships: readonly MembershipRecord[] }) => (
  <table className="listing stacked">
    <caption className="visually-hidden">Memberships</caption>
    <thead>
      <tr>
        <th scope="col">State</th>
        <th scope="col">As</th>
        <th scope="col">When</th>
        <th scope="col">Signed</th>
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
                , called suspended
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
