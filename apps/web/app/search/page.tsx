import { fileTypes, recordsOf, titleOf } from '@csto-record/domain'
import { SearchForm } from '#web/components/ask/search/search-form.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { contents } from '#web/components/site/contents.ts'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { apiUrl } from '#web/data/site.ts'

const description = 'Search the record of the CSTO by names, places and words, in Latin or Cyrillic.'
export const metadata = metadataOf({ title: 'Search', description, href: '/search' })
const listing = 'without-search'
const example = `${apiUrl}/v1/queries/search?q=Astana`

const Search = () => (
  <>
    <PageHead title="Search" />
    <Section id="ask" title="Ask">
      <SearchForm
        types={fileTypes
          .filter((type) => recordsOf(dataset, type).length > 0)
          .map((type) => ({ value: type, name: titleOf(type) }))}
        listing={listing}
      />
      <noscript>
        <p className="soft">
          Searching here needs scripts. Every record is also in the listings below, and the API searches without them:{' '}
          <a href={example}>{example}</a>.
        </p>
      </noscript>
    </Section>
    <div id={listing}>
      <Section id="listings" title="Or look through">
        <ul className="plain">
          {contents.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  </>
)
export default Search
