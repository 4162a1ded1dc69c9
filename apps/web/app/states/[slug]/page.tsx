import { recordRoute } from '#web/components/record/record-route.tsx'
import { StatePage } from '#web/components/record/state/state-page.tsx'

const route = recordRoute(
  'state',
  ({ name }) =>
    `${name} in the CSTO: memberships and their spans, terms in the chair, people and authorities, each with its source.`,
  StatePage,
)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
