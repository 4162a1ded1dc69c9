import { titleOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { DisputeList } from '#web/components/ask/disputes/dispute-list.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { disputesByType } from '#web/data/disputes.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { disputes as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly type: string }>
}
const find = async ({ params }: Props) => {
  const { type } = await params
  return disputesByType.find(({ word }) => word === type)
}

export const dynamicParams = false
export const generateStaticParams = () => disputesByType.map(({ word }) => ({ type: word }))
export const generateMetadata = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) return {}
  return metadataOf({
    title: words.titleOf(titleOf(found.type)),
    description: words.description,
    href: `/disputes/${found.word}`,
  })
}

const DisputesOfType = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) notFound()
  return (
    <>
      <PageHead trail={[{ href: '/disputes', name: words.title }]} title={words.titleOf(titleOf(found.type))}>
        <p>{words.count(found.disputes.length)}.</p>
        <PageTools page={`/disputes/${found.word}`} />
      </PageHead>
      <Section id={found.word} title={titleOf(found.type)}>
        <DisputeList disputes={found.disputes} />
      </Section>
    </>
  )
}
export default DisputesOfType
