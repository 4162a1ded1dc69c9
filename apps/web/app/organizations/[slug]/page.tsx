import { OrganizationPage } from '#web/components/record/organization/organization-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'

const route = recordRoute(
  'organization',
  ({ name }) => `${name} in the record of the CSTO: meetings, agreements and people, each statement with its source.`,
  OrganizationPage,
)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
