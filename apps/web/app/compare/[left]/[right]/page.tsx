import { slugOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { ComparisonView } from '#web/components/ask/compare/comparison-view.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { comparison, pairs } from '#web/data/compare.ts'
import { nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { idFrom } from '#web/format/href.ts'

interface Props {
  readonly params: Promise<{ left: string; right: string }>
}
const idsOf = async ({ params }: Props) => {
  const { left, right } = await params
  return { left: idFrom('chairmanship', left), right: idFrom('chairmanship', right) }
}
export const dynamicParams = false
export const generateStaticParams = () =>
  pairs.map(({ left, right }) => ({ left: slugOf(left.id), right: slugOf(right.id) }))

export const generateMetadata = async (props: Props) => {
  const { left, right } = await idsOf(props)
  const title = `${nameOf(left)} and ${nameOf(right)} compared`
  const description = `What was promised for ${nameOf(left)} and ${nameOf(right)}, topic by topic, and what came of it.`
  return metadataOf({ title, description, href: `/compare/${slugOf(left)}/${slugOf(right)}` })
}

const ComparePair = async (props: Props) => {
  const { left, right } = await idsOf(props)
  const compared = comparison(left, right)
  if (compared === undefined) notFound()
  return (
    <>
      <PageHead
        trail={[{ href: '/compare', name: 'Compare two chairmanships' }]}
        title={`${nameOf(left)}, ${nameOf(right)}`}
      />
      <ComparisonView comparison={compared} />
    </>
  )
}
export default ComparePair
