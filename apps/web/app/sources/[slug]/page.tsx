import { recordRoute } from '#web/components/record/record-route.tsx'
import { SourcePage } from '#web/components/record/source/source-page.tsx'
import { sources as words } from '#web/words/index.ts'

const route = recordRoute('source', ({ publisher, title }) => words.describe(publisher, title), SourcePage)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
