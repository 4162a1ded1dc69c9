import { cite } from '@csto-record/queries'
import { ChairPicker } from '#web/components/ask/chair/chair-picker.tsx'
import { DayTable } from '#web/components/ask/chair/day-table.tsx'
import { CitedList } from '#web/components/evidence/cited-list.tsx'
import { EvidenceList } from '#web/components/evidence/evidence-list.tsx'
import { SpanChart } from '#web/components/figure/span-chart.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { TermTable } from '#web/components/record/chairmanship/term-table.tsx'
import { chairDays, daysOfTerm } from '#web/data/chair-days.ts'
import { chairmanships } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { notesOn } from '#web/data/view.ts'
import { certaintyInWords } from '#web/format/certainty.ts'
import { citationsIn, evidenceOn } from '#web/format/evidence.ts'
import { hrefOf } from '#web/format/href.ts'
import { extentOf } from '#web/format/scale.ts'
import { spanInWords } from '#web/format/span.ts'
import { chair as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/chairmanships' })

const Chairmanships = () => {
  const notes = notesOn(chairmanships.flatMap((term) => citationsIn(term)))
  const days = chairDays()
  const extent = extentOf(
    chairmanships.flatMap(({ start, end }) => [start, end]),
    dataset.asOf,
  )
  const states = [...new Set(chairmanships.map(({ state }) => state))].toSorted()
  const stateOf = new Map(chairmanships.map(({ id, state }) => [id, nameOf(state)]))
  const stretches = days.map(({ from, to, named, whyNone, candidates }) => ({
    from,
    to,
    state: named === null ? null : (stateOf.get(named) ?? null),
    sure: candidates.some(({ chairmanship, certainty }) => chairmanship === named && certainty === 'yes'),
    whyNone: whyNone === null ? null : words.whyNone[whyNone],
    candidates: candidates.map(({ chairmanship, over, ...sure }) => ({
      term: chairmanship,
      over,
      certainty: certaintyInWords(sure),
    })),
  }))
  const terms = Object.fromEntries(
    chairmanships.map((term) => [
      term.id,
      <div key={term.id}>
        <p>
          <a href={hrefOf(term.id)}>{nameOf(term.state)}</a>
          {`, ${spanInWords(term.start, term.end, dataset.asOf)}`}
        </p>
        <CitedList evidence={cite(dataset, evidenceOn(term, 'state', 'start', 'end', 'takenFrom'))} />
      </div>,
    ]),
  )
  const spansOf = (state: string) =>
    chairmanships
      .filter((term) => term.state === state)
      .map(({ id, start, end }) => ({ key: id, start, end, href: hrefOf(id), days: daysOfTerm(days, id) }))
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.description}</p>
        <PageTools page="/chairmanships" />
      </PageHead>
      <Section id="ask" title={words.onADay}>
        <ChairPicker
          asOf={dataset.asOf}
          first={stretches[0]?.from ?? dataset.asOf}
          stretches={stretches}
          terms={terms}
        />
        <DayTable stretches={stretches} names={Object.fromEntries(stateOf)} />
      </Section>
      {extent !== null && (
        <Section id="line" title={words.line}>
          <SpanChart
            asOf={dataset.asOf}
            extent={extent}
            rows={states.map((state) => ({
              key: state,
              name: nameOf(state),
              label: <a href={hrefOf(state)}>{nameOf(state)}</a>,
              spans: spansOf(state),
            }))}
            caption={words.caption}
          />
        </Section>
      )}
      <Section id="terms" title={words.terms}>
        <TermTable terms={chairmanships.toReversed()} notes={notes} />
      </Section>
      <EvidenceList notes={notes} />
    </>
  )
}
export default Chairmanships
