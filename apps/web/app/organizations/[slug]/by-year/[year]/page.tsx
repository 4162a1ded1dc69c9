import { notFound } from 'next/navigation'
import { YearPage } from '#web/components/feed/year-page.tsx'
import { type YearProps, yearRoute } from '#web/components/feed/year-route.ts'
import { actors } from '#web/words/index.ts'

const route = yearRoute('organization')
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

const OrganizationOfYear = async (props: YearProps) => {
  const found = await route.find(props)
  if (found === undefined) notFound()
  return (
    <YearPage actor={found.actor} year={found.year} list={{ href: '/organizations', name: actors.organization.list }} />
  )
}
export default OrganizationOfYear
