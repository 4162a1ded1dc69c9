import { ChairPicker } from '#web/components/ask/chair/chair-picker.tsx'
import { EvidenceList } from '#web/components/evidence/evidence-list.tsx'
import { SpanChart } from '#web/components/figure/span-chart.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { TermTable } from '#web/components/record/chairmanship/term-table.tsx'
import { chairmanships } from '#web/data/chairmanships.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { notesOn } from '#web/data/view.ts'
import { citationsIn } from '#web/format/evidence.ts'
import { hrefOf } from '#web/format/href.ts'
import { extentOf } from '#web/format/scale.ts'

const description =
  'Which state was in the chair of the CSTO and when, how sure that is, what each promised and what came of it.'
export const metadata = metadataOf({ title: 'Chairmanships', description, href: '/chairmanships' })

const Chairmanships = () => {
  const notes = notesOn(chairmanships.flatMap((term) => citationsIn(term)))
  const extent = extentOf(
    chairmanships.flatMap(({ start, end }) => [start, end]),
    dataset.asOf,
  )
  const states = [...new Set(chairmanships.map(({ state }) => state))].toSorted()
  const spansOf = (state: string) =>
    chairmanships
      .filter((term) => term.state === state)
      .map(({ id, start, end }) => ({ key: id, start, end, href: hrefOf(id) }))
  return (
    <>
      <PageHead title="Chairmanships">
        <p>{description}</p>
      </PageHead>
      <Section id="ask" title="On a day">
        <ChairPicker asOf={dataset.asOf} />
      </Section>
      {extent !== null && (
        <Section id="line" title="On a line of time">
          <SpanChart
            asOf={dataset.asOf}
            extent={extent}
            rows={states.map((state) => ({
              key: state,
              name: nameOf(state),
              label: <a href={hrefOf(state)}>{nameOf(state)}</a>,
              spans: spansOf(state),
            }))}
            caption="Full: sure. Hatched: the dates leave it open. Fading: no source dates the end. The table below has the same with evidence."
          />
        </Section>
      )}
      <Section id="terms" title="Terms">
        <TermTable terms={chairmanships.toReversed()} notes={notes} />
      </Section>
      <EvidenceList notes={notes} />
    </>
  )
}
export default Chairmanships
