import { YearPage } from '#web/components/years/year-page.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { years } from '#web/data/years.ts'
import { years as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly year: string }>
}
export const dynamicParams = false
export const generateStaticParams = () => years.map((year) => ({ year }))
export const generateMetadata = async ({ params }: Props) => {
  const { year } = await params
  return metadataOf({ title: words.titleOf(year), description: words.descriptionOf(year), href: `/years/${year}` })
}

const Year = async ({ params }: Props) => <YearPage year={(await params).year} />
export default Year
