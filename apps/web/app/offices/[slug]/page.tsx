import { notFound } from 'next/navigation'
import { OfficePage } from '#web/components/record/office/office-page.tsx'
import { nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { officeHref, officeOf, officePage, offices } from '#web/data/offices.ts'
import { titleOfOffice } from '#web/data/titles.ts'
import { offices as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}
export const dynamicParams = false
export const generateStaticParams = () => offices.map(({ slug }) => ({ slug }))

export const generateMetadata = async ({ params }: Props) => {
  const office = officeOf((await params).slug)
  if (office === undefined) return {}
  const of = nameOf(office.of.id)
  return metadataOf({
    title: `${office.office}, ${of}`,
    wholeTitle: titleOfOffice(office),
    description: words.describe(office.office, of, office.people),
    href: officeHref(office.slug),
  })
}

const Office = async ({ params }: Props) => {
  const office = officeOf((await params).slug)
  if (office === undefined) notFound()
  return <OfficePage page={officePage(office)} />
}
export default Office
