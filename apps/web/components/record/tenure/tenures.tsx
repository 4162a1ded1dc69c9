import { slugOf, type TenureRecord } from '@csto-record/domain'
import { isActing } from '@csto-record/queries'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { FactSign } from '#web/components/evidence/fact-sign.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { nameOf } from '#web/data/dataset.ts'
import { officeHrefOf } from '#web/data/offices.ts'
import type { Notes } from '#web/format/notes.ts'
import { offices as words } from '#web/words/index.ts'
import { TenureChart } from './tenure-chart.tsx'
import { TenureSpan } from './tenure-span.tsx'

/** The title as a tenure has it, with whether the holder stood in. */
const title = (tenure: TenureRecord): string =>
  tenure.acting === true ? words.actingTitle(tenure.office) : tenure.office

const Office = ({ tenure, by, within }: { tenure: TenureRecord; by: 'office' | 'person'; within?: string }) => {
  // On the page of an office a title is told only where it adds something: that somebody stood in, another spelling.
  const told = within === undefined ? title(tenure) : isActing(tenure) ? words.acting : tenure.office
  return (
    <>
      {within === undefined ? <a href={officeHrefOf(tenure)}>{told}</a> : told !== within && told}
      {by === 'office' && (
        <>
          {', '}
          <RecordLink id={tenure.of} />
        </>
      )}
      {tenure.note !== null && <span className="about">{tenure.note}</span>}
    </>
  )
}

/**
 * Offices and who held them: drawn on a line of time, then as a table with evidence. `by` says what tells rows apart;
 * `within` is the office where all are in one, and is then not said again in each row.
 */
export const Tenures = ({
  tenures,
  notes,
  by,
  within,
  drawn = false,
}: {
  tenures: readonly TenureRecord[]
  notes: Notes
  by: 'office' | 'person'
  within?: string
  /** Whether the page has drawn them already. */
  drawn?: boolean
}) => {
  const one = within !== undefined || new Set(tenures.map(officeHrefOf)).size === 1
  const nameFor = (tenure: TenureRecord): string =>
    by === 'office' ? title(tenure) : one ? nameOf(tenure.person) : `${nameOf(tenure.person)}, ${tenure.office}`
  return (
    <>
      {!drawn && <TenureChart tenures={tenures} nameFor={nameFor} />}
      <table className="listing stacked">
        <caption className="visually-hidden">{by === 'person' ? words.holdersCaption : words.officesCaption}</caption>
        <thead>
          <tr>
            {by === 'person' && <th scope="col">{words.who}</th>}
            <th scope="col">{within === undefined ? words.office : words.how}</th>
            <th scope="col">{words.when}</th>
          </tr>
        </thead>
        <tbody>
          {tenures.map((tenure) => (
            <tr key={tenure.id} id={by === 'office' ? slugOf(tenure.id).split('/')[1] : undefined}>
              {by === 'person' && (
                <th scope="row">
                  <RecordLink id={tenure.person} />
                </th>
              )}
              <td>
                <Office tenure={tenure} by={by} {...(within === undefined ? {} : { within })} />
              </td>
              <td>
                <TenureSpan tenure={tenure} />
                <Marks passages={notes.of(tenure.evidence)} />
                {by === 'office' && <FactSign record={tenure} />}
                <DisputeNote disputes={tenure.disputes} notes={notes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
