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

const description = 'The record to download, to import, and to ask over HTTP; its versions and licences.'
export const metadata = metadataOf({ title: 'Data and API', description, href: '/data' })

const importExample = `import { dataset } from '@csto-record/domain/dataset'
import { chairOn } from '@csto-record/queries'

chairOn(dataset, { date: '2021-09-15' }).chair?.state
// { id: 'state/tajikistan', name: 'Tajikistan' }`
const ask = `${apiUrl}/v1/queries/chair-on?date=2021-09-15`

const Data = () => (
  <>
    <PageHead title="Data and API">
      <p>{description}</p>
    </PageHead>
    <Section id="version" title="Version">
      <p>
        {dataset.version}, looked through {dayInWords(dataset.asOf)}. An id that is taken away or a field that narrows
        is a major version, what is added a minor one, a changed value a patch. Ids never die: a retired one says where
        it went.
      </p>
    </Section>
    <Section id="download" title="Download">
      <ul className="plain">
        <li>
          <a href="/data/dataset.json">dataset.json</a>, the whole record in one object
        </li>
        <li>
          <a href="/data/records.ndjson">records.ndjson</a>, one record a line
        </li>
        <li>
          <a href={`${apiUrl}/v1/records.ndjson`}>{apiUrl}/v1/records.ndjson</a>, the same from the API
        </li>
      </ul>
    </Section>
    <Section id="http" title="Over HTTP">
      <p>
        This copy of the reader was built to be read at <code>{webUrl}</code> beside an API at <code>{apiUrl}</code>.
        The API answers in JSON, CSV, JSON-LD, iCalendar and Atom, and describes itself at{' '}
        <a href={`${apiUrl}/docs`}>/docs</a> and <a href={`${apiUrl}/openapi.json`}>/openapi.json</a>. What sources last{' '}
        <a href={`${apiUrl}/v1/feeds/reported.atom`}>reported</a> and last{' '}
        <a href={`${apiUrl}/v1/feeds/announced.atom`}>announced</a> comes as feeds, the events as a{' '}
        <a href={`${apiUrl}/v1/events.ics`}>calendar</a>.
      </p>
      <pre>{`curl '${ask}'`}</pre>
      <QueryTable queries={queries} />
    </Section>
    <Section id="import" title="As a package">
      <p>Queries are pure functions of a dataset; the dataset is plain, immutable data.</p>
      <pre>{importExample}</pre>
    </Section>
    <Section id="licence" title="Licence">
      <p>
        Data: <a href={dataLicence}>Creative Commons Attribution 4.0</a>. Code: MIT. The texts of the sources belong to
        their publishers and are not here; what is cited from them is at most eight words, as a pointer.
      </p>
    </Section>
    <CiteThis title="CSTO Record" href="/" id={null} />
    <JsonLd data={linkedDataset()} />
  </>
)
export default Data
