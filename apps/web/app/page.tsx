import { EvidenceList } from '#web/components/evidence/evidence-list.tsx'
import { JsonLd } from '#web/components/kit/json-ld.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Ask } from '#web/components/site/home/ask.tsx'
import { BeforeAndAhead } from '#web/components/site/home/before-and-ahead.tsx'
import { Examples } from '#web/components/site/home/examples.tsx'
import { Leaders } from '#web/components/site/home/leaders.tsx'
import { Members } from '#web/components/site/home/members.tsx'
import { Numbers } from '#web/components/site/home/numbers.tsx'
import { Promised } from '#web/components/site/home/promised.tsx'
import { WhatItIs } from '#web/components/site/home/what-it-is.tsx'
import { WhereItMet } from '#web/components/site/home/where-it-met.tsx'
import { dataset } from '#web/data/dataset.ts'
import { home } from '#web/data/home.ts'
import { linkedDataset } from '#web/data/linked-dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { siteName, siteSummary } from '#web/data/site.ts'
import { dayInWords } from '#web/format/date.ts'
import { home as words } from '#web/words/index.ts'

export const metadata = {
  ...metadataOf({ title: siteName, description: siteSummary, href: '/' }),
  title: { absolute: `${siteName}: ${words.title}` },
}

const Home = () => {
  const page = home()
  const asOf = dayInWords(dataset.asOf)
  return (
    <>
      <header className="head front">
        <h1>{words.heading}</h1>
        <div className="lead">
          <WhatItIs page={page} />
        </div>
      </header>
      <Section id="leads" title={`${words.leads}, ${asOf}`}>
        <Leaders page={page} />
      </Section>
      <Section id="members" title={words.members}>
        <div className="members-and-map">
          <Members page={page} />
          <WhereItMet page={page} />
        </div>
      </Section>
      <Section id="happened" title={words.beforeAndAhead}>
        <BeforeAndAhead page={page} />
      </Section>
      {page.term !== null && (
        <Section id="promised" title={words.promises}>
          <Promised term={page.term} notes={page.notes} />
        </Section>
      )}
      <Section id="ask" title={words.ask}>
        <Ask />
        <h3>{words.examples}</h3>
        <Examples />
      </Section>
      <Section id="numbers" title={words.numbers}>
        <p className="soft">
          {words.lead} {words.checked}
          <time dateTime={dataset.asOf}>{asOf}</time>
          {'.'}
        </p>
        <Numbers page={page} />
      </Section>
      <EvidenceList notes={page.notes} />
      <JsonLd data={linkedDataset()} />
    </>
  )
}
export default Home
