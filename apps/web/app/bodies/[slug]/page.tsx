import { BodyPage } from '#web/components/record/body/body-page.tsx'
import { recordRoute } from '#web/components/record/record-route.tsx'
import { actors } from '#web/words/index.ts'

const route = recordRoute('body', ({ name, function: work }) => actors.body.describe(name, work ?? ''), BodyPage)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
