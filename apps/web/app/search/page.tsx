import { fileTypes, recordsOf } from '@csto-record/domain'
import { WithoutScripts } from '#web/components/ask/client/without-scripts.tsx'
import { SearchForm } from '#web/components/ask/search/search-form.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { contents } from '#web/components/site/contents.ts'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { apiUrl } from '#web/data/site.ts'
import { search as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/search' })
const listing = 'without-search'

const Search = () => (
  <div className="fills-window">
    <PageHead title={words.title} />
    <Section id="ask" title={words.ask}>
      <SearchForm
        types={fileTypes
          .filter((type) => recordsOf(dataset, type).length > 0)
          .map((type) => ({ value: type, name: words.severalOf(type) }))}
        listing={listing}
      />
      <WithoutScripts
        lead={words.withoutScripts.lead}
        action={`${apiUrl}/v1/queries/search`}
        submit={words.withoutScripts.submit}
        fields={[{ name: 'q', label: words.withoutScripts.label, type: 'search' }]}
      />
    </Section>
    <div id={listing}>
      <Section id="listings" title={words.lookThrough}>
        <ul className="plain">
          {contents.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  </div>
)
export default Search
