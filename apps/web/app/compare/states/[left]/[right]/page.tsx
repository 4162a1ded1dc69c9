import { slugOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { ComparedTable } from '#web/components/ask/compared/compared-table.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { comparables, queryOf, statePairHref, statePairs } from '#web/data/compared.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { apiUrl } from '#web/data/site.ts'
import { idFrom } from '#web/format/href.ts'
import { compared as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ left: string; right: string }>
}
const pairOf = async ({ params }: Props) => {
  const { left, right } = await params
  const pair = statePairs.find(
    (one) => one.left.id === idFrom('state', left) && one.right.id === idFrom('state', right),
  )
  return pair ?? notFound()
}
export const dynamicParams = false
export const generateStaticParams = () =>
  statePairs.map(({ left, right }) => ({ left: slugOf(left.id), right: slugOf(right.id) }))

export const generateMetadata = async (props: Props) => {
  const { left, right } = await pairOf(props)
  const [title, description] = [words.pairTitle(left.name, right.name), words.pairAbout(left.name, right.name)]
  return metadataOf({ title, description, href: statePairHref(left, right) })
}

const StatePair = async (props: Props) => {
  const { left, right } = await pairOf(props)
  const sideOf = (id: string) => comparables('states').find(({ key }) => key === id) ?? notFound()
  const query = `/v1/queries/${queryOf('states')}?${new URLSearchParams({ left: left.id, right: right.id })}`
  return (
    <>
      <PageHead
        trail={[{ href: '/compare/states', name: words.kinds.states.title }]}
        title={words.pairTitle(left.name, right.name)}
      >
        <p>{words.pairLead}</p>
      </PageHead>
      <Section id="side-by-side" title={words.sideBySide}>
        <ComparedTable left={sideOf(left.id)} right={sideOf(right.id)} />
        <p className="soft small">{words.about}</p>
        <p className="soft small">
          <a href={`${apiUrl}${query}`}>{words.data}</a>
        </p>
      </Section>
    </>
  )
}
export default StatePair
