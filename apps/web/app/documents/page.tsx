import { DocumentsExplorer } from '#web/components/ask/documents/documents-explorer.tsx'
import { FigureFrame } from '#web/components/figure/frame/figure-frame.tsx'
import { FiltersNeedScripts } from '#web/components/kit/filters-need-scripts.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearIndex } from '#web/components/kit/year-index.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { DocumentList } from '#web/components/record/document/document-list.tsx'
import { undated } from '#web/data/by-year.ts'
import { documentChoices } from '#web/data/choices.ts'
import { documents, documentsByYear, listedDocuments } from '#web/data/documents.ts'
import { api } from '#web/data/list-tools.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { documentsByKindFigure } from '#web/figures/documents-by-kind.ts'
import { lists, documents as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/documents' })
const listing = 'all-documents'
const latest = 25

const Documents = () => (
  <>
    <PageHead title={words.title}>
      <p>
        {words.count(documents.length)}. {words.description}
      </p>
      <PageTools page="/documents" />
    </PageHead>
    <Section id="filter" title={lists.filter} wide>
      <DocumentsExplorer fields={documentChoices()} listing={listing} api={api} />
      <FiltersNeedScripts />
    </Section>
    <div id={listing}>
      <Section id="years" title={lists.byYear}>
        <YearIndex
          years={[...documentsByYear].map(([year, own]) => ({
            name: year === undated ? lists.undated : year,
            href: `/documents/by-year/${year}`,
            count: words.count(own.length),
          }))}
        />
      </Section>
      <Section id="drawn" title={lists.drawn} wide>
        <FigureFrame figure={documentsByKindFigure} level={3} tableAt="/figures/documents-by-kind#table" />
      </Section>
      <Section id="latest" title={lists.latest(latest)}>
        <DocumentList documents={listedDocuments(documents.slice(0, latest))} />
      </Section>
    </div>
  </>
)
export default Documents
