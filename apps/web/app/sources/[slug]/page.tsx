import { recordRoute } from '#web/components/record/record-route.tsx'
import { SourcePage } from '#web/components/record/source/source-page.tsx'

const route = recordRoute(
  'source',
  ({ publisher, title }) => `What the record takes from ${publisher}, ${title}.`,
  SourcePage,
)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
