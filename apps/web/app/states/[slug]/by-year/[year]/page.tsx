import { recordById, recordsOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { YearPage } from '#web/components/feed/year-page.tsx'
import { dataset } from '#web/data/dataset.ts'
import { feedPages, yearHref } from '#web/data/feed.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { idFrom } from '#web/format/href.ts'
import { actors, feed as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly year: string }>
}

export const dynamicParams = false
export const generateStaticParams = () =>
  recordsOf(dataset, 'state').flatMap(({ id }) =>
    feedPages(id).map((year) => ({ slug: id.slice('state/'.length), year })),
  )

const find = async ({ params }: Props) => {
  const { slug, year } = await params
  const state = recordById(dataset, idFrom('state', slug))
  return state === undefined || !feedPages(state.id).includes(year) ? undefined : { state, year }
}

export const generateMetadata = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) return {}
  const { state, year } = found
  return metadataOf({
    title: words.ofYear(state.name, year),
    description: words.aboutYear(state.name, year),
    href: yearHref(state.id, year),
  })
}

const StateOfYear = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) notFound()
  return <YearPage actor={found.state} year={found.year} list={{ href: '/states', name: actors.state.list }} />
}
export default StateOfYear
