import { OrganizationPage } from '#web/components/record/organization/organization-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'
import { actors } from '#web/words/index.ts'

const route = recordRoute('organization', ({ name }) => actors.organization.describe(name), OrganizationPage)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
