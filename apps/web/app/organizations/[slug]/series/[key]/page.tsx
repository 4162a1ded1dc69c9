import { notFound } from 'next/navigation'
import { RunPage } from '#web/components/ask/series/run-page.tsx'
import { type RunProps, runRoute } from '#web/components/ask/series/run-route.ts'
import { actors } from '#web/words/index.ts'

const route = runRoute('organization')
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

const SeriesOfOrganization = async (props: RunProps) => {
  const found = await route.find(props)
  if (found === undefined) notFound()
  return <RunPage found={found} list={{ href: '/organizations', name: actors.organization.list }} />
}
export default SeriesOfOrganization
