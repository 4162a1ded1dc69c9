import { recordById, recordsOf, slugOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { TopicYearPage } from '#web/components/record/topic/topic-year-page.tsx'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { topicYearHref, topicYears } from '#web/data/topics.ts'
import { idFrom } from '#web/format/href.ts'
import { topics as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly year: string }>
}
export const dynamicParams = false
export const generateStaticParams = () =>
  recordsOf(dataset, 'topic').flatMap(({ id }) => topicYears(id).map(({ year }) => ({ slug: slugOf(id), year })))

const find = async ({ params }: Props) => {
  const { slug, year: asked } = await params
  const topic = recordById(dataset, idFrom('topic', slug))
  const year = topic === undefined ? undefined : topicYears(topic.id).find(({ year }) => year === asked)
  return topic === undefined || year === undefined ? undefined : { topic, year }
}

export const generateMetadata = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) return {}
  const { topic, year } = found
  return metadataOf({
    title: words.inYear(topic.name, year.year),
    description: words.aboutYear(topic.name, year.year, year.records.length),
    href: topicYearHref(topic.id, year.year),
  })
}

const TopicOfYear = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) notFound()
  return <TopicYearPage topic={found.topic} year={found.year} />
}
export default TopicOfYear
