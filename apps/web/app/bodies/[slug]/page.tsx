import { BodyPage } from '#web/components/record/body/body-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'

const route = recordRoute(
  'body',
  ({ name, function: work }) =>
    `${name}, a body of the CSTO. ${work ?? ''} Its meetings with the numbers the record lacks, its offices, and the source of each statement.`,
  BodyPage,
)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
