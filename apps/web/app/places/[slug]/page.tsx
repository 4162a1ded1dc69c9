import { PlacePage } from '#web/components/record/place/place-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'
import { places as words } from '#web/words/index.ts'

const route = recordRoute('place', ({ name }) => words.describe(name), PlacePage)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
