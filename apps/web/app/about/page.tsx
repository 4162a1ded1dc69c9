import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { dayInWords } from '#web/format/date.ts'

const description = 'What the record of the CSTO claims and does not claim, and how to read its evidence.'
export const metadata = metadataOf({ title: 'About the record', description, href: '/about' })

const About = () => (
  <>
    <PageHead title="About the record">
      <p>
        A sourced record of the Collective Security Treaty Organization: what it is, who led it, who met, what was
        decided, what was promised, and what came of it.
      </p>
    </PageHead>
    <Section id="evidence" title="How evidence works">
      <div className="prose">
        <p>
          Every statement carries a red mark, such as <span className="mark">2b</span>. It leads to the list of evidence
          on the same page: the source, the paragraph, and a link that opens the source at the words meant. On wide
          pages a short form stands in the margin beside the statement.
        </p>
        <p>
          Who says so is part of a statement. A source <em>reports</em> what happened, <em>announces</em> what is to
          come, or relays what an interested party <em>claims</em>; and where it quotes somebody, the list says on whose
          word.
        </p>
        <p>
          Summaries are in our own words. The few words by which a place in a source is found are a pointer for
          machines, at most eight, and are not printed here.
        </p>
      </div>
    </Section>
    <Section id="status" title="Planned or held">
      <p>
        Nobody types in whether a meeting was held. It follows from what dated sources say: planned until one reports
        it, held after. <a href="/as-known">As known on a day</a> turns that clock back.
      </p>
    </Section>
    <Section id="disputes" title="Where sources differ">
      <p>
        Both values stay. The one that the record prefers stands in its place, the other beside it with who gives it and
        why it is not preferred. <a href="/disputes">All of them are listed.</a>
      </p>
    </Section>
    <Section id="unknown" title="What is not known">
      <p>
        Unknown, still running, not yet and none are four different things, and said as such. In drawings a bar is full
        where it is sure, hatched where its dates leave it open, and fades where no source gives a date. What the record
        cannot answer is listed under <a href="/open-questions">open questions</a>, with what was looked through.
      </p>
    </Section>
    <Section id="not" title="What it does not claim">
      <ul className="plain">
        <li>It is not complete. It holds what its sources say, and lists what it could not find.</li>
        <li>It does not judge. Where parties differ about a status, a date or an outcome, it says who says what.</li>
        <li>
          It does not follow the news by itself. Sources were looked through to {dayInWords(dataset.asOf)}; that day is
          its today.
        </li>
        <li>
          A promise without a follow-up is not a broken promise: nothing was found, and the record says where it looked.
        </li>
        <li>It is no publication of the organization, and speaks for nobody in it.</li>
      </ul>
    </Section>
  </>
)
export default About
