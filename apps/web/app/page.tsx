import { EvidenceList } from '#web/components/evidence/evidence-list.tsx'
import { EventList } from '#web/components/kit/event-list.tsx'
import { JsonLd } from '#web/components/kit/json-ld.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Ask } from '#web/components/site/home/ask.tsx'
import { Examples } from '#web/components/site/home/examples.tsx'
import { InTheChair } from '#web/components/site/home/in-the-chair.tsx'
import { Numbers } from '#web/components/site/home/numbers.tsx'
import { dataset } from '#web/data/dataset.ts'
import { home } from '#web/data/home.ts'
import { linkedDataset } from '#web/data/linked-dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { siteName, siteSummary } from '#web/data/site.ts'
import { countOf } from '#web/format/count.ts'
import { dayInWords } from '#web/format/date.ts'
import { hrefOf } from '#web/format/href.ts'
import { outcomesInWords } from '#web/format/outcome.ts'

export const metadata = {
  ...metadataOf({ title: siteName, description: siteSummary, href: '/' }),
  title: { absolute: `${siteName}: who led, met, decided and promised in the CSTO` },
}

const Home = () => {
  const page = home()
  const open = page.term?.promises.filter(({ outcome }) => outcome === 'no-follow-up') ?? []
  return (
    <>
      <header className="head front">
        <h1>The Collective Security Treaty Organization, on the record</h1>
        <div className="lead">
          <p>
            Who led it, who met, what was decided, what was promised and what came of it. Every statement names its
            source. Looked through <time dateTime={dataset.asOf}>{dayInWords(dataset.asOf)}</time>.
          </p>
        </div>
        <Ask />
      </header>
      <section className="fact now" aria-labelledby="chair">
        <h2 id="chair">In the chair</h2>
        <InTheChair chair={page.chair} notes={page.notes} />
      </section>
      <Section id="happened" title="Before and ahead">
        <div className="columns">
          <div>
            <h3>Last on record</h3>
            <EventList events={page.last} />
          </div>
          <div>
            <h3>Announced</h3>
            <EventList events={page.planned} />
            <p className="soft small">
              {countOf(page.plans, 'plan')} in all, <a href="/as-known">with what became known of them</a>;{' '}
              <a href="/open-questions">{page.overdue} whose day has passed without a report</a>.
            </p>
          </div>
        </div>
      </Section>
      {page.term !== null && (
        <Section id="promised" title="Promised, and open">
          <p>
            <RecordLink id={page.term.id} />. {outcomesInWords(page.term.promises)}.
          </p>
          <ul className="matters">
            {open.map(({ id, summary }) => (
              <li key={id}>
                <a href={hrefOf(id)}>{summary}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="examples" title="For instance">
        <Examples />
      </Section>
      <Section id="numbers" title="In numbers">
        <Numbers page={page} />
      </Section>
      <EvidenceList notes={page.notes} />
      <JsonLd data={linkedDataset()} />
    </>
  )
}
export default Home
