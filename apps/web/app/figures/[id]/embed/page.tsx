import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Drawings } from '#web/components/figure/frame/drawings.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { siteName, webUrl } from '#web/data/site.ts'
import { figureHref } from '#web/figures/definition.ts'
import { figureOf, figures } from '#web/figures/index.ts'
import { withSite } from '#web/format/title.ts'
import { figures as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

export const dynamicParams = false
export const generateStaticParams = () => figures.map(({ id }) => ({ id }))
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params
  const { title, caption } = figureOf(id) ?? notFound()
  const wholeTitle = withSite(title, siteName, words.asEmbedded)
  return { ...metadataOf({ title, wholeTitle, description: caption, href: figureHref(id) }), robots: { index: false } }
}

/** A figure for other sites to show in a frame of their own: nothing stands around it, and its links open a new page. */
const Embedded = async ({ params }: Props) => {
  const figure = figureOf((await params).id) ?? notFound()
  return (
    <div className="embedded">
      <h1>{figure.title}</h1>
      <Drawings figure={figure} />
      <p>
        <a href={`${webUrl}${figureHref(figure.id)}`}>{words.openInRecord}</a>
      </p>
    </div>
  )
}
export default Embedded
