import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { WaysToReport } from '#web/components/kit/ways-to-report.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { dayInWords } from '#web/format/date.ts'
import { about as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/about' })

const About = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.lead}</p>
    </PageHead>
    {words.sections.map(({ id, title, text }) => (
      <Section key={id} id={id} title={title}>
        {text}
      </Section>
    ))}
    <Section id="editors" title={words.editors.title}>
      {words.editors.text}
    </Section>
    <Section id="report" title={words.report.title}>
      <p>{words.report.text}</p>
      <WaysToReport />
    </Section>
    <Section id="not" title={words.not}>
      <ul className="plain">
        {words.claims(dayInWords(dataset.asOf)).map((claim) => (
          <li key={claim}>{claim}</li>
        ))}
      </ul>
    </Section>
  </>
)
export default About
