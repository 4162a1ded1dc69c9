import { SourcesOfYear, titleOfYear } from '#web/components/record/source/sources-of-year.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { sourcePages, sourcesHref, sourceYears } from '#web/data/sources.ts'
import { lists, sources as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly year: string; readonly page: string }>
}
export const dynamicParams = false
/** The first page has the address without a number. */
export const generateStaticParams = () =>
  sourceYears.flatMap((year) =>
    (sourcePages(year) ?? []).slice(1).map((_, position) => ({ year, page: String(position + 2) })),
  )
export const generateMetadata = async ({ params }: Props) => {
  const { year, page } = await params
  const title = `${titleOfYear(year)}, ${lists.pageOf(Number(page), sourcePages(year)?.length ?? 1)}`
  return metadataOf({ title, description: words.describeYear(title), href: sourcesHref(year, Number(page)) })
}

const FurtherPage = async ({ params }: Props) => {
  const { year, page } = await params
  return <SourcesOfYear year={year} page={Number(page)} />
}
export default FurtherPage
