import { DocumentPage } from '#web/components/record/document/document-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'

const route = recordRoute(
  'document',
  ({ name, about }) =>
    `${name}. ${about ?? ''} When it was drafted, adopted, signed and in force, as far as sources say.`,
  DocumentPage,
)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
