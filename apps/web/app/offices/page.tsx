import { PageHead } from '#web/components/kit/page-head.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import { NarrowTools } from '#web/components/lists/narrow-tools.tsx'
import { OfficeTable } from '#web/components/record/office/office-table.tsx'
import { nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { officesByOwner } from '#web/data/offices.ts'
import { offices as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/offices' })

const listing = 'all-offices'

const Offices = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.description}</p>
      <NarrowTools page="/offices" listing={listing} holds={{ of: 'result', query: 'offices', rowId: 'slug' }} />
    </PageHead>
    <div id={listing}>
      {officesByOwner().map(({ of, own }) => (
        <section key={of} className="section" aria-labelledby={of} data-rows>
          <h2 id={of}>
            <RecordLink id={of} />
          </h2>
          <div className="body">
            <OfficeTable offices={own} caption={words.allOf(nameOf(of))} />
          </div>
        </section>
      ))}
    </div>
  </>
)
export default Offices
