import { recordById, recordsOf, slugOf } from '@csto-record/domain'
import { notFound } from 'next/navigation'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { NamingList } from '#web/components/record/tail/naming-list.tsx'
import { hasNamingPage, namedBy, namingHref } from '#web/data/backlinks.ts'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { ownerPage } from '#web/data/owners.ts'
import { hrefOf, idFrom } from '#web/format/href.ts'
import { actors, record as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}
export const dynamicParams = false
export const generateStaticParams = () =>
  recordsOf(dataset, 'organization').flatMap(({ id }) => (hasNamingPage(id) ? [{ slug: slugOf(id) }] : []))

const find = async ({ params }: Props) => recordById(dataset, idFrom('organization', (await params).slug))

export const generateMetadata = async (props: Props) => {
  const organization = await find(props)
  if (organization === undefined) return {}
  const { id, name, acronym } = organization
  return metadataOf({
    title: words.namingTitle(acronym ?? name),
    description: words.namingAbout(name),
    href: namingHref(id),
  })
}

const NamedByPage = async (props: Props) => {
  const organization = await find(props)
  if (organization === undefined) notFound()
  const { id, name } = organization
  return (
    <>
      <PageHead
        trail={[
          { href: '/organizations', name: actors.organization.list },
          { href: hrefOf(id), name },
        ]}
        title={words.namingTitle(name)}
      >
        <p>{words.namingAbout(name)}</p>
      </PageHead>
      {namedBy(id, ownerPage(organization).shown).map(({ title, links }) => (
        <Section key={title} id={title.toLowerCase().replaceAll(/[^a-z]+/g, '-')} title={title}>
          <NamingList links={links} />
        </Section>
      ))}
    </>
  )
}
export default NamedByPage
