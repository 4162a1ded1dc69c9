import { Fact } from '#web/components/evidence/fact.tsx'
import { Facts } from '#web/components/evidence/fact-line.tsx'
import { DateWords } from '#web/components/kit/date-words.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { ChairmanshipPage } from '#web/data/chairmanships.ts'
import { dataset } from '#web/data/dataset.ts'
import { endInWords } from '#web/format/date.ts'
import { terms as words } from '#web/words/index.ts'

/** The single facts of a term in the chair. */
export const TermFacts = ({ page: { term, notes } }: { page: ChairmanshipPage }) => {
  const own = { record: term, notes }
  return (
    <Facts>
      <Fact {...own} field="state" label={words.facts.state}>
        <RecordLink id={term.state} />
      </Fact>
      <Fact {...own} field="of" label={words.facts.of}>
        <RecordLink id={term.of} />
      </Fact>
      <Fact {...own} field="start" label={words.facts.start} unknown={words.notKnown}>
        {term.start !== null && <DateWords date={term.start} full />}
      </Fact>
      <Fact {...own} field="end" label={words.facts.end} unknown={words.notKnown}>
        {term.end !== null &&
          (term.end === '..' ? endInWords(term.end, dataset.asOf) : <DateWords date={term.end} full />)}
      </Fact>
      <Fact {...own} field="takenFrom" label={words.facts.takenFrom} unknown={words.notOnRecord}>
        {term.takenFrom !== null && <RecordLink id={term.takenFrom} />}
      </Fact>
      <Fact {...own} field="handover" label={words.facts.handover} unknown={words.notOnRecord}>
        {term.handover !== null && <RecordLink id={term.handover} />}
      </Fact>
      <Fact {...own} field="regime" label={words.facts.regime}>
        {term.regime !== null && words.regimes[term.regime]}
      </Fact>
      <Fact {...own} field="motto" label={words.facts.motto}>
        {term.motto}
      </Fact>
      <Fact {...own} field="note" label={words.facts.note}>
        {term.note}
      </Fact>
    </Facts>
  )
}
