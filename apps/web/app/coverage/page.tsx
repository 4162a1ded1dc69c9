import { AskedByType } from '#web/components/ask/coverage/asked-by-type.tsx'
import { ByBody } from '#web/components/ask/coverage/by-body.tsx'
import { ByType } from '#web/components/ask/coverage/by-type.tsx'
import { ByYear } from '#web/components/ask/coverage/by-year.tsx'
import { LackingGroup } from '#web/components/ask/coverage/lacking-group.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { coveragePage } from '#web/data/coverage.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { countOf, numberInWords } from '#web/format/count.ts'

const description = 'What the record holds, what was looked for and not found, and what it is known to lack.'
export const metadata = metadataOf({ title: 'Coverage', description, href: '/coverage' })

const Coverage = () => {
  const { whole, heldByBody, askedByType, following, meetings, principals, exercises } = coveragePage()
  const { records, facts, sources, origins, support } = whole
  return (
    <>
      <PageHead title="Coverage">
        <p>{description}</p>
      </PageHead>
      <Section id="whole" title="In all">
        <p>
          {countOf(records, 'record')} with {countOf(facts, 'statement')}, taken from {countOf(sources, 'page')}, of
          which {numberInWords(origins)} are independent of one another. {countOf(support.one, 'statement')} rest on one
          independent origin, {numberInWords(support.two)} on two, {numberInWords(support.more)} on three or more.
        </p>
        <ByType types={whole.types} />
      </Section>
      <Section id="years" title="By year and kind">
        <ByYear years={whole.years} />
      </Section>
      <Section id="bodies" title="By body">
        <p>An event of two bodies stands under both.</p>
        <ByBody bodies={heldByBody} />
      </Section>
      <Section id="asked" title="Looked for, not found">
        <p>
          Questions for which the editors found no answer. Another {numberInWords(following)} follow from the data, such
          as promises that nothing followed up. <a href="/open-questions">All of them, with what was looked through</a>.
        </p>
        <AskedByType asked={askedByType} />
      </Section>
      <Section id="meetings" title="Meetings without their course">
        <p>Meetings held of which no source on record tells the chair, who took part, the agenda or what came out.</p>
        {meetings
          .filter(({ lacking }) => lacking.length > 0)
          .map(({ body, held, complete, lacking }) => (
            <LackingGroup
              key={body.id}
              title={body.name}
              counts={`${numberInWords(complete)} of ${numberInWords(held)} complete`}
              lacking={lacking}
            />
          ))}
      </Section>
      <Section id="principals" title="Terms without days">
        <p>
          Heads of state and government, foreign and defence ministers and secretaries of security councils of states
          that are or were members, in office since 2002. A person whom the record lacks altogether is not counted.
        </p>
        {principals.map(({ state, tenures, complete, lacking }) => (
          <LackingGroup
            key={state.id}
            title={state.name}
            counts={`${numberInWords(complete)} of ${countOf(tenures, 'term')} with both days`}
            lacking={lacking}
          />
        ))}
      </Section>
      <Section id="exercises" title="Exercises without strength">
        <p>Exercises held since 2010 for which no figure of the personnel of the whole is on record.</p>
        <LackingGroup
          title="Exercises"
          counts={`${numberInWords(exercises.complete)} of ${numberInWords(exercises.held)} with a figure`}
          lacking={exercises.lacking}
        />
      </Section>
    </>
  )
}
export default Coverage
