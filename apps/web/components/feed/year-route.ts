import { type FileType, type RecordOf, recordById, recordsOf, slugOf } from '@csto-record/domain'
import type { Metadata } from 'next'
import { dataset } from '#web/data/dataset.ts'
import { feedPages, yearHref } from '#web/data/feed.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { idFrom } from '#web/format/href.ts'
import { feed as words } from '#web/words/index.ts'

export interface YearProps {
  readonly params: Promise<{ readonly slug: string; readonly year: string }>
}
type PagedType = Extract<FileType, 'state' | 'organization' | 'body'>

/** The pages of the years of every actor of a type whose feed is too long for one page; `find` looks one up. */
export const yearRoute = <T extends PagedType>(type: T) => {
  const find = async ({ params }: YearProps) => {
    const { slug, year } = await params
    const actor: RecordOf<PagedType> | undefined = recordById(dataset, idFrom<PagedType>(type, slug))
    return actor === undefined || !feedPages(actor.id).includes(year) ? undefined : { actor, year }
  }
  return {
    find,
    generateStaticParams: () =>
      recordsOf(dataset, type).flatMap(({ id }) => feedPages(id).map((year) => ({ slug: slugOf(id), year }))),
    generateMetadata: async (props: YearProps): Promise<Metadata> => {
      const found = await find(props)
      if (found === undefined) return {}
      const { actor, year } = found
      return metadataOf({
        title: words.ofYear(actor.name, year),
        description: words.aboutYear(actor.name, year),
        href: yearHref(actor.id, year),
      })
    },
  }
}
