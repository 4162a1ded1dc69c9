import { compareDates, isDate, type TenureRecord } from '@csto-record/domain'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { dataset } from '#web/data/dataset.ts'
import { dayInWords } from '#web/format/date.ts'
import { spanInWords } from '#web/format/span.ts'
import { offices as words } from '#web/words/index.ts'

/** When somebody held an office, and on which days a source names them in it. */
export const TenureSpan = ({ tenure: { start, end, attested } }: { tenure: TenureRecord }) => {
  const spans = start !== null || end !== null
  return (
    <>
      {!spans && attested.length === 0 && <span className="unknown">{words.noDay}</span>}
      {spans && spanInWords(start, end, dataset.asOf)}
      {isDate(end) && end.earliest !== null && end.earliest > dataset.asOf && (
        <span className="soft">{words.endAnnounced(dayInWords(dataset.asOf))}</span>
      )}
      {attested.length > 0 && (
        <span className="soft">
          {spans && '; '}
          {words.named}
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
}
