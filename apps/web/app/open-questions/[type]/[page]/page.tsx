import { titleOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { QuestionsPage } from '#web/components/ask/open-questions/questions-page.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { questionsByType, questionsHref } from '#web/data/open-questions.ts'
import { lists, openQuestions as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly type: string; readonly page: string }>
}
const find = async ({ params }: Props) => {
  const { type, page } = await params
  const of = questionsByType.find(({ word }) => word === type)
  return of === undefined ? undefined : { of, page: Number(page) }
}

export const dynamicParams = false
/** The first page has the address without a number. */
export const generateStaticParams = () =>
  questionsByType.flatMap(({ word, pages }) =>
    pages.slice(1).map((_, position) => ({ type: word, page: String(position + 2) })),
  )
export const generateMetadata = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) return {}
  const { of, page } = found
  const title = `${words.titleOf(titleOf(of.type))}, ${lists.pageOf(page, of.pages.length)}`
  return metadataOf({ title, description: words.description, href: questionsHref(of.word, page) })
}

const MoreQuestions = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) notFound()
  return <QuestionsPage {...found} />
}
export default MoreQuestions
