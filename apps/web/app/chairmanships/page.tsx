import { cite } from '@csto-record/queries'
import { ChairPicker } from '#web/components/ask/chair/chair-picker.tsx'
import { DayTable } from '#web/components/ask/chair/day-table.tsx'
import { CitedList } from '#web/components/evidence/cited-list.tsx'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { TermTable } from '#web/components/record/chairmanship/term-table.tsx'
import { chairDays } from '#web/data/chair-days.ts'
import { chairmanships } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { chairRotationFigure } from '#web/figures/chair-rotation.ts'
import { certaintyInWords } from '#web/format/certainty.ts'
import { evidenceOn } from '#web/format/evidence.ts'
import { hrefOf } from '#web/format/href.ts'
import { spanInWords } from '#web/format/span.ts'
import { terms as all, promisesDrawn, chair as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/chairmanships' })

const Chairmanships = () => {
  const days = chairDays()
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
      <Section id="line" title={words.line}>
        <FigureFrame figure={chairRotationFigure} level={null} tableAt="#terms" />
      </Section>
      <Section id="promises" title={promisesDrawn.promises}>
        <p>
          <a href="/chairmanships/promises">{promisesDrawn.all.link}</a>
        </p>
      </Section>
      <Section id="terms" title={words.terms}>
        <TermTable terms={chairmanships.toReversed()} />
      </Section>
      <Section id="evidence" title={all.table.evidence}>
        <p>{all.table.evidenceElsewhere}</p>
      </Section>
    </>
  )
}
export default Chairmanships
