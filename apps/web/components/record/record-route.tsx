import { type FileType, type Id, type RecordOf, recordById, recordsOf, slugOf } from '@csto-record/domain'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dataset, nameOf } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { titleOfPage } from '#web/data/titles.ts'
import { hrefOf, idFrom } from '#web/format/href.ts'
import { fitted } from '#web/format/title.ts'
import { record as words } from '#web/words/index.ts'
import { Retired } from './retired.tsx'

/** So much of a retired id stands in the title of its page. */
const mostOfSlug = 50

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}
/** The parts of a route over all records of a type: one list of slugs for its pages, one look-up behind each. */
export interface RecordRoute {
  readonly generateStaticParams: () => readonly { readonly slug: string }[]
  readonly generateMetadata: (props: Props) => Promise<Metadata>
  readonly Route: (props: Props) => Promise<React.ReactNode>
}

const retiredOf = (type: FileType) => dataset.redirects.filter(({ from }) => from.startsWith(`${type}/`))

/** Makes a route: `describe` says in a sentence what is on the page, `Page` shows it. Retired ids say where they went. */
export const recordRoute = <T extends FileType>(
  type: T,
  describe: (record: RecordOf<T>) => string,
  Page: (props: { readonly record: RecordOf<T> }) => React.ReactNode,
): RecordRoute => {
  const find = async ({ params }: Props) => {
    const id = idFrom(type, (await params).slug)
    return { record: recordById(dataset, id), retired: retiredOf(type).find(({ from }) => from === id) }
  }
  return {
    generateStaticParams: () => {
      const ids: readonly Id[] = [
        ...recordsOf(dataset, type),
        ...retiredOf(type).map(({ from }) => ({ id: from })),
      ].map(({ id }) => id)
      return ids.map((id) => ({ slug: slugOf(id) }))
    },
    generateMetadata: async (props) => {
      const { record, retired } = await find(props)
      if (record === undefined) {
        return {
          title: { absolute: fitted(words.retired, ` (${(await props.params).slug.slice(0, mostOfSlug)})`) },
          robots: 'noindex',
          ...(retired?.to ? { alternates: { canonical: hrefOf(retired.to) } } : {}),
        }
      }
      return metadataOf({
        title: nameOf(record.id),
        wholeTitle: titleOfPage(record.id),
        description: describe(record),
        href: hrefOf(record.id),
      })
    },
    Route: async (props) => {
      const { record, retired } = await find(props)
      if (record !== undefined) return <Page record={record} />
      if (retired === undefined) notFound()
      return <Retired redirect={retired} />
    },
  }
}
