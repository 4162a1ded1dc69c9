import type { LoadedRecord } from '#web/components/ask/client/load-record.ts'
import { Problems } from '#web/components/ask/client/problems.tsx'
import { CitedList } from '#web/components/evidence/cited-list.tsx'
import { certaintyInWords } from '#web/format/certainty.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { spanInWords } from '#web/format/span.ts'

type Asked = ReturnType<LoadedRecord['queries']['chairOn']>
/** Why nobody is named, as the end of a sentence. */
const noneInWords: Readonly<Record<NonNullable<Asked['whyNone']>, string>> = {
  'not-founded': 'the organization had not been founded.',
  'no-term': 'the record has no term that holds this day.',
  'not-looked-at': 'the record has not looked so far, and every term it knows is over by then.',
  'end-unknown': 'the record has not looked so far, and no source says that the term it last knows goes on until then.',
  'not-begun': 'the only term that may hold this day may not have begun.',
  several: 'the dates leave it open; these may have been in the chair.',
}

/** Who was in the chair on a day, how sure that is, and what it rests on. */
export const ChairAnswer = ({ record: { dataset, queries }, day }: { record: LoadedRecord; day: string }) => {
  const checked = queries.chairOn.read({ date: day })
  if (!checked.ok) return <Problems problems={checked.problems} />
  const { date, whyNone, candidates } = queries.chairOn.run(dataset, checked.params)
  return (
    <>
      <p>
        On {dayInWords(date)}: {whyNone !== null && noneInWords[whyNone]}
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
