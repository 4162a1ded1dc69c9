import { compareDates, isDate, slugOf, type TenureRecord } from '@csto-record/domain'
import { DisputeNote } from '#web/components/evidence/dispute-note.tsx'
import { Marks } from '#web/components/evidence/marks.tsx'
import { SpanChart } from '#web/components/figure/span-chart.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import type { Notes } from '#web/format/notes.ts'
import { extentOf } from '#web/format/scale.ts'
import { spanInWords } from '#web/format/span.ts'

const title = ({ office, acting }: TenureRecord): string => (acting === true ? `${office}, acting` : office)

const Span = ({ tenure: { start, end, attested } }: { tenure: TenureRecord }) => (
  <>
    {start === null && end === null && attested.length === 0 && <span className="unknown">no day on record</span>}
    {(start !== null || end !== null) && spanInWords(start, end, dataset.asOf)}
    {attested.length > 0 && (
      <span className="soft">
        {start !== null || end !== null ? '; named in office ' : 'named in office '}
        {attested.toSorted(compareDates).map((date, position) => (
          <span key={date.edtf}>
            {position > 0 && ', '}
            <DateWords date={date} />
          </span>
        ))}
      </span>
    )}
  </>
)

/** Whether any day is known, and so anything can be drawn. */
const isDrawn = ({ start, end, attested }: TenureRecord) =>
  attested.length > 0 || [start, end].some((date) => isDate(date))

/** Offices and who held them: drawn on a line of time, then as a table with evidence. `by` says what tells rows apart. */
export const Tenures = ({
  tenures,
  notes,
  by,
}: {
  tenures: readonly TenureRecord[]
  notes: Notes
  by: 'office' | 'person'
}) => {
  const extent = extentOf(
    tenures.flatMap(({ start, end, attested }) => [start, end, ...attested]),
    dataset.asOf,
  )
  const nameFor = (tenure: TenureRecord) => (by === 'office' ? title(tenure) : nameOf(tenure.person))
  return (
    <>
      {extent !== null && (
        <div className="long-spans">
          <SpanChart
            asOf={dataset.asOf}
            extent={extent}
            rows={tenures.filter(isDrawn).map((tenure) => ({
              key: tenure.id,
              name: nameFor(tenure),
              label: nameFor(tenure),
              spans: [{ key: tenure.id, start: tenure.start, end: tenure.end }],
              marks: tenure.attested,
            }))}
            caption="Full: sure. Hatched: the dates leave it open. Fading: no source dates the end. Rings: days on which a source names the person in office."
          />
        </div>
      )}
      <table className="listing stacked">
        <caption className="visually-hidden">Offices, with when and on what evidence</caption>
        <thead>
          <tr>
            {by === 'person' && <th scope="col">Who</th>}
            <th scope="col">Office</th>
            <th scope="col">When</th>
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
                {title(tenure)}
                {by === 'office' && (
                  <>
                    , <RecordLink id={tenure.of} />
                  </>
                )}
                {tenure.note !== null && <span className="about">{tenure.note}</span>}
              </td>
              <td>
                <Span tenure={tenure} />
                <Marks passages={notes.of(tenure.evidence)} />
                <DisputeNote disputes={tenure.disputes} notes={notes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
