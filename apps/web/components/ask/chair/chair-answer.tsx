import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { CitedList } from '#web/components/evidence/cited-list.tsx'
import { certaintyInWords } from '#web/format/certainty.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { spanInWords } from '#web/format/span.ts'

/** Who was in the chair on a day, how sure that is, and what it rests on. */
export const ChairAnswer = ({ record: { dataset, queries }, day }: { record: LoadedRecord; day: string }) => {
  const checked = queries.chairOn.read({ date: day })
  if (!checked.ok) return <Problems problems={checked.problems} />
  const { date, chair, candidates } = queries.chairOn.run(dataset, checked.params)
  return (
    <>
      <p>
        On {dayInWords(date)}: {candidates.length === 0 && 'the record has no term that holds this day.'}
        {candidates.length > 1 && chair === null && 'the dates leave it open; these may have been in the chair.'}
      </p>
      {candidates.map(({ chairmanship, state, start, end, certainty, why, evidence }) => (
        <div key={chairmanship} className="term-answer">
          <p>
            <a href={hrefOf(chairmanship)}>{state.name}</a>, {spanInWords(start, end, dataset.asOf)}
          </p>
          <p className={certainty === 'possible' ? 'unknown' : 'soft'}>{certaintyInWords({ certainty, why })}</p>
          <CitedList evidence={evidence} />
        </div>
      ))}
    </>
  )
}
