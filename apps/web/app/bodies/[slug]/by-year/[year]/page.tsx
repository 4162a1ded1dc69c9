import { notFound } from 'next/navigation'
import { YearPage } from '#web/components/feed/year-page.tsx'
import { type YearProps, yearRoute } from '#web/components/feed/year-route.ts'
import { actors } from '#web/words/index.ts'

const route = yearRoute('body')
export const dynamicParams = false
export const { generateStaticParams, generateMetadata } = route

const BodyOfYear = async (props: YearProps) => {
  const found = await route.find(props)
  if (found === undefined) notFound()
  return <YearPage actor={found.actor} year={found.year} list={{ href: '/bodies', name: actors.body.list }} />
}
export default BodyOfYear
