import { notFound } from 'next/navigation'
import { Downloads } from '#web/components/figure/frame/downloads.tsx'
import { Drawings } from '#web/components/figure/frame/drawings.tsx'
import { EmbedCode } from '#web/components/figure/frame/embed-code.tsx'
import { SourcesOf } from '#web/components/figure/frame/sources-of.tsx'
import { TableOf } from '#web/components/figure/frame/table-of.tsx'
import { CiteThis } from '#web/components/kit/cite-this.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { about, contents as parts } from '#web/components/site/contents.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { siteName } from '#web/data/site.ts'
import { figureHref } from '#web/figures/definition.ts'
import { figureOf, figures } from '#web/figures/index.ts'
import { withSite } from '#web/format/title.ts'
import { figures as words } from '#web/words/index.ts'

const contents: readonly { readonly href: string; readonly name: string }[] = [...parts, ...about]

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

export const dynamicParams = false
export const generateStaticParams = () => figures.map(({ id }) => ({ id }))
export const generateMetadata = async ({ params }: Props) => {
  const { id } = await params
  const { title, alternative } = figureOf(id) ?? notFound()
  const wholeTitle = withSite(title, siteName, words.asFigure)
  return metadataOf({ title, wholeTitle, description: alternative, href: figureHref(id) })
}

const FigurePage = async ({ params }: Props) => {
  const figure = figureOf((await params).id) ?? notFound()
  const { id, title, alternative, page } = figure
  return (
    <>
      <PageHead trail={[{ href: '/figures', name: words.title }]} title={title}>
        <p>{alternative}</p>
      </PageHead>
      <Drawings figure={figure} />
      <Section id="take" title={words.take}>
        <p>
          <Downloads figure={figure} />
          {'. '}
          {words.shownOn} <a href={page}>{contents.find(({ href }) => href === page)?.name ?? words.itsPage}</a>.
        </p>
        <details>
          <summary>{words.embed}</summary>
          <p>{words.embedLead}</p>
          <EmbedCode figure={figure} />
        </details>
      </Section>
      <Section id="table" title={words.asTable}>
        <TableOf figure={figure} />
      </Section>
      <Section id="sources" title={words.sources}>
        <SourcesOf figure={figure} />
      </Section>
      <CiteThis title={title} href={figureHref(id)} id={null} />
    </>
  )
}
export default FigurePage
