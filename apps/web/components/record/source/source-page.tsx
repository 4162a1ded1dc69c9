import type { SourceRecord } from '@csto-record/domain'
import { sourceYield } from '@csto-record/queries'
import { OpenList } from '#web/components/ask/open-questions/open-list.tsx'
import { CiteThis } from '#web/components/kit/cite-this.tsx'
import { JsonLd } from '#web/components/kit/json-ld.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { Report } from '#web/components/record/tail/report.tsx'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { webUrl } from '#web/data/site.ts'
import { hrefOf } from '#web/format/href.ts'
import { inWords } from '#web/format/label.ts'
import { linkedData } from '#web/format/linked-data.ts'
import { capital } from '#web/format/words.ts'
import { sources as words } from '#web/words/index.ts'
import { SourceFacts } from './source-facts.tsx'
import { Taken } from './taken.tsx'

export const SourcePage = ({ record: source }: { record: SourceRecord }) => {
  const { facts, records, republishedBy } = sourceYield(dataset, { source: source.id })
  return (
    <>
      <PageHead
        trail={[{ href: '/sources', name: words.title }]}
        kicker={`${capital(inWords(source.kind))}, ${source.publisher}`}
        title={source.title}
      />
      <SourceFacts source={source} republishedBy={republishedBy} />
      <Section id="taken" title={words.taken}>
        <p>{words.takenLead(facts, records.length)}</p>
        <Taken records={records} />
      </Section>
      {source.open.length > 0 && (
        <Section id="open" title={words.notKnown}>
          <OpenList questions={source.open} />
        </Section>
      )}
      <CiteThis title={`${source.publisher}, ${source.title}`} href={hrefOf(source.id)} id={source.id} />
      <Report id={source.id} facts={false} />
      <JsonLd data={linkedData(source, { webUrl, nameOf, status: null })} />
    </>
  )
}
