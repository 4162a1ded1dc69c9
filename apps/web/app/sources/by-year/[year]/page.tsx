import { SourcesOfYear, titleOfYear } from '#web/components/record/source/sources-of-year.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { sourcesHref, sourceYears } from '#web/data/sources.ts'
import { sources as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly year: string }>
}
export const dynamicParams = false
export const generateStaticParams = () => sourceYears.map((year) => ({ year }))
export const generateMetadata = async ({ params }: Props) => {
  const { year } = await params
  const title = titleOfYear(year)
  return metadataOf({ title, description: words.describeYear(title), href: sourcesHref(year) })
}

const FirstPage = async ({ params }: Props) => <SourcesOfYear year={(await params).year} page={1} />
export default FirstPage
