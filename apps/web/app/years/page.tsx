import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { YearTable } from '#web/components/years/year-table.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { yearRow, years } from '#web/data/years.ts'
import { lists, years as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/years' })

const Years = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.description}</p>
    </PageHead>
    <Section id="all" title={lists.newestFirst}>
      <YearTable rows={years.map(yearRow)} />
    </Section>
  </>
)
export default Years
