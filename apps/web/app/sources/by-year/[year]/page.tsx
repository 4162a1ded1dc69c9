import { notFound } from 'next/navigation'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { SourceList } from '#web/components/record/source/source-list.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { sourcesByYear, sourceYears, undated } from '#web/data/sources.ts'
import { countOf } from '#web/format/count.ts'

interface Props {
  readonly params: Promise<{ year: string }>
}
const titleOf = (year: string): string => (year === undated ? 'Sources without a day' : `Sources of ${year}`)

export const dynamicParams = false
export const generateStaticParams = () => sourceYears.map((year) => ({ year }))
export const generateMetadata = async ({ params }: Props) => {
  const { year } = await params
  const description = `${titleOf(year)} in the record of the CSTO, with how much rests on each.`
  return metadataOf({ title: titleOf(year), description, href: `/sources/by-year/${year}` })
}

const SourcesOfYear = async ({ params }: Props) => {
  const { year } = await params
  const sources = sourcesByYear.get(year)
  if (sources === undefined) notFound()
  return (
    <>
      <PageHead trail={[{ href: '/sources', name: 'Sources' }]} title={titleOf(year)}>
        <p>{countOf(sources.length, 'page')}.</p>
      </PageHead>
      <Section id="list" title="Oldest first">
        <SourceList sources={sources} />
      </Section>
    </>
  )
}
export default SourcesOfYear
