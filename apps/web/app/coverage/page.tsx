import { AskedByType } from '#web/components/ask/coverage/asked-by-type.tsx'
import { ByBody } from '#web/components/ask/coverage/by-body.tsx'
import { ByType } from '#web/components/ask/coverage/by-type.tsx'
import { ByYear } from '#web/components/ask/coverage/by-year.tsx'
import { LackingGroup } from '#web/components/ask/coverage/lacking-group.tsx'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { coveragePage } from '#web/data/coverage.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { coverageByYearFigure } from '#web/figures/coverage-by-year.tsx'
import { coverage as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/coverage' })

const Coverage = () => {
  const { whole, heldByBody, askedByType, following, meetings, principals, exercises } = coveragePage()
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.description}</p>
      </PageHead>
      <Section id="whole" title={words.whole}>
        <p>{words.wholeLead(whole)}</p>
        <ByType types={whole.types} />
      </Section>
      <Section id="types-and-years" title={words.byTypeAndYear} wide>
        <FigureFrame figure={coverageByYearFigure} level={null} tableAt="/figures/coverage-by-year#table" />
      </Section>
      <Section id="years" title={words.byYear}>
        <ByYear years={whole.years} />
      </Section>
      <Section id="bodies" title={words.byBody}>
        <p>{words.twoBodies}</p>
        <ByBody bodies={heldByBody} />
      </Section>
      <Section id="asked" title={words.asked}>
        <p>{words.askedLead(following)}</p>
        <AskedByType asked={askedByType} />
      </Section>
      <Section id="meetings" title={words.meetings}>
        <p>{words.meetingsLead}</p>
        {meetings
          .filter(({ lacking }) => lacking.length > 0)
          .map(({ body, held, complete, lacking }) => (
            <LackingGroup key={body.id} title={body.name} counts={words.complete(complete, held)} lacking={lacking} />
          ))}
      </Section>
      <Section id="principals" title={words.principals}>
        <p>{words.principalsLead}</p>
        {principals.map(({ state, tenures, complete, lacking }) => (
          <LackingGroup
            key={state.id}
            title={state.name}
            counts={words.bothDays(complete, tenures)}
            lacking={lacking}
          />
        ))}
      </Section>
      <Section id="exercises" title={words.exercises}>
        <p>{words.exercisesLead}</p>
        <LackingGroup
          title={words.exercisesGroup}
          counts={words.withFigure(exercises.complete, exercises.held)}
          lacking={exercises.lacking}
        />
      </Section>
    </>
  )
}
export default Coverage
