import { PlacePage } from '#web/components/record/place/place-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'

const route = recordRoute('place', ({ name }) => `${name}: what is on record as having happened here.`, PlacePage)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
