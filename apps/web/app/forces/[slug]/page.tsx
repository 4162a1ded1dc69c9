import { ForcePage } from '#web/components/record/force/force-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'
import { actors } from '#web/words/index.ts'

const route = recordRoute('force', ({ name }) => actors.force.describe(name), ForcePage)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
