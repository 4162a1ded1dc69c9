import { ForcePage } from '#web/components/record/force/force-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'

const route = recordRoute(
  'force',
  ({ name }) => `${name}: figures over time, exercises and commanders, each statement with its source.`,
  ForcePage,
)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
