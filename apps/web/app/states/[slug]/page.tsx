import { recordRoute } from '#web/components/record/record-route.tsx'
import { StatePage } from '#web/components/record/state/state-page.tsx'
import { actors } from '#web/words/index.ts'

const route = recordRoute('state', ({ name }) => actors.state.describe(name), StatePage)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
