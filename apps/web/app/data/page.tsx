import { queries } from '@csto-record/queries'
import { CiteThis } from '#web/components/kit/cite-this.tsx'
import { JsonLd } from '#web/components/kit/json-ld.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { QueryTable } from '#web/components/site/query-table.tsx'
import { dataset } from '#web/data/dataset.ts'
import { linkedDataset } from '#web/data/linked-dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { apiUrl, dataLicence, webUrl } from '#web/data/site.ts'
import { dayInWords } from '#web/format/date.ts'
import { data as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/data' })

const importExample = `import { dataset } from '@csto-record/domain/dataset'
import { chairOn } from '@csto-record/queries'

chairOn(dataset, { date: '2021-09-15' }).chair?.state
// { id: 'state/tajikistan', name: 'Tajikistan' }`
const request = `curl '${apiUrl}/v1/queries/chair-on?date=2021-09-15'`
const commands = `npm run ask -- chair-on 2021-09-15
npm run ask -- search '27th meeting on illegal migration' --format text`
const linesUrl = `${apiUrl}/v1/records.ndjson`
const files = [
  { href: '/data/dataset.json', name: 'dataset.json', about: words.whole },
  { href: '/data/records.ndjson', name: 'records.ndjson', about: words.lines },
  { href: linesUrl, name: linesUrl, about: words.fromApi },
  ...(['sqlite', 'parquet', 'csv', 'nquads'] as const).map((form) => {
    const name = `csto-record-${dataset.version}-${form}.zip`
    return { href: `${apiUrl}/downloads/${dataset.version}/${name}`, name, about: words.packed[form] }
  }),
]

const Data = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.description}</p>
    </PageHead>
    <Section id="version" title={words.version}>
      <p>{words.versionText(dataset.version, dayInWords(dataset.asOf))}</p>
    </Section>
    <Section id="download" title={words.download}>
      <ul className="plain">
        {files.map(({ href, name, about }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            {about}
          </li>
        ))}
      </ul>
    </Section>
    <Section id="http" title={words.http}>
      <p>{words.copy(webUrl, apiUrl)}</p>
      <pre>{request}</pre>
      <QueryTable queries={queries} />
    </Section>
    <Section id="terminal" title={words.terminal}>
      <pre>{commands}</pre>
    </Section>
    <Section id="import" title={words.import}>
      <p>{words.importLead}</p>
      <pre>{importExample}</pre>
    </Section>
    <Section id="licence" title={words.licence}>
      <p>{words.licenceText(dataLicence)}</p>
    </Section>
    <CiteThis title={words.cited} href="/" id={null} />
    <JsonLd data={linkedDataset()} />
  </>
)
export default Data
