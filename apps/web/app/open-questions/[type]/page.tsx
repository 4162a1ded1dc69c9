import { titleOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { QuestionsPage } from '#web/components/ask/open-questions/questions-page.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { questionsByType, questionsHref } from '#web/data/open-questions.ts'
import { openQuestions as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly type: string }>
}
const find = async ({ params }: Props) => {
  const { type } = await params
  return questionsByType.find(({ word }) => word === type)
}

export const dynamicParams = false
export const generateStaticParams = () => questionsByType.map(({ word }) => ({ type: word }))
export const generateMetadata = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) return {}
  const title = words.titleOf(titleOf(found.type))
  return metadataOf({ title, description: words.description, href: questionsHref(found.word, 1) })
}

const Questions = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) notFound()
  return <QuestionsPage of={found} page={1} />
}
export default Questions
