import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { ChairmanshipPage } from '#web/data/chairmanships.ts'
import { dataset } from '#web/data/dataset.ts'
import { endInWords } from '#web/format/date.ts'

const regimes = {
  'session-to-session': 'from one yearly session to the next',
  'calendar-year': 'over a calendar year',
} as const

/** The single facts of a term in the chair. */
export const TermFacts = ({ page: { term, notes } }: { page: ChairmanshipPage }) => {
  const own = { record: term, notes }
  return (
    <Facts>
      <Fact {...own} field="state" label="State">
        <RecordLink id={term.state} />
      </Fact>
      <Fact {...own} field="of" label="Chairs">
        <RecordLink id={term.of} />
      </Fact>
      <Fact {...own} field="start" label="From" unknown="not known">
        {term.start !== null && <DateWords date={term.start} full />}
      </Fact>
      <Fact {...own} field="end" label="To" unknown="not known">
        {term.end !== null &&
          (term.end === '..' ? endInWords(term.end, dataset.asOf) : <DateWords date={term.end} full />)}
      </Fact>
      <Fact {...own} field="takenFrom" label="Taken from" unknown="not on record">
        {term.takenFrom !== null && <RecordLink id={term.takenFrom} />}
      </Fact>
      <Fact {...own} field="handover" label="Handed over at" unknown="not on record">
        {term.handover !== null && <RecordLink id={term.handover} />}
      </Fact>
      <Fact {...own} field="regime" label="Term runs">
        {term.regime !== null && regimes[term.regime]}
      </Fact>
      <Fact {...own} field="motto" label="Motto">
        {term.motto}
      </Fact>
      <Fact {...own} field="note" label="Note">
        {term.note}
      </Fact>
    </Facts>
  )
}
