import { DocumentPage } from '#web/components/record/document/document-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'
import { documents as words } from '#web/words/index.ts'

const route = recordRoute('document', ({ name, about }) => words.about(name, about ?? ''), DocumentPage)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
