import { type ChairmanshipId, recordById, slugOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { ComparisonView } from '#web/components/ask/compare/comparison-view.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { comparison, pairs } from '#web/data/compare.ts'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { yearOf } from '#web/format/date.ts'
import { idFrom } from '#web/format/href.ts'
import { fitted } from '#web/format/title.ts'
import { compare as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ left: string; right: string }>
}
const idsOf = async ({ params }: Props) => {
  const { left, right } = await params
  return { left: idFrom('chairmanship', left), right: idFrom('chairmanship', right) }
}
/** A term by its state and the year it began in: there is no room for more. */
const termOf = (id: ChairmanshipId): string => {
  const { state, start } = recordById(dataset, id) ?? {}
  return `${state === undefined ? nameOf(id) : nameOf(state)} ${yearOf(start ?? null) ?? ''}`.trim()
}
export const dynamicParams = false
export const generateStaticParams = () =>
  pairs.map(({ left, right }) => ({ left: slugOf(left.id), right: slugOf(right.id) }))

export const generateMetadata = async (props: Props) => {
  const { left, right } = await idsOf(props)
  const names = [nameOf(left), nameOf(right)] as const
  const [title, description] = [words.comparedTitle(...names), words.comparedAbout(...names)]
  const wholeTitle = fitted(words.comparedTitle(termOf(left), termOf(right)))
  return metadataOf({ title, wholeTitle, description, href: `/compare/${slugOf(left)}/${slugOf(right)}` })
}

const ComparePair = async (props: Props) => {
  const { left, right } = await idsOf(props)
  const compared = comparison(left, right)
  if (compared === undefined) notFound()
  return (
    <>
      <PageHead trail={[{ href: '/compare', name: words.title }]} title={words.pair(nameOf(left), nameOf(right))} />
      <ComparisonView comparison={compared} />
    </>
  )
}
export default ComparePair
