import { recordRoute } from '#web/components/record/record-route.tsx'
import { TopicPage } from '#web/components/record/topic/topic-page.tsx'

const route = recordRoute('topic', ({ definition }) => definition, TopicPage)
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route
export default route.Route
