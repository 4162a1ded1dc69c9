import { type FileType, recordById, recordsOf, slugOf } from '@csto-record/domain'
import type { Metadata } from 'next'
import { dataset } from '#web/data/dataset.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { type Owner, runHref, runPage, runPages } from '#web/data/owners.ts'
import { idFrom } from '#web/format/href.ts'
import { actors } from '#web/words/index.ts'

const words = actors.run

export interface RunProps {
  readonly params: Promise<{ readonly slug: string; readonly key: string }>
}
type OwnerType = Extract<FileType, 'organization' | 'body'>

/** The pages of runs of meetings of the owners of a type; `find` looks one up. */
export const runRoute = <T extends OwnerType>(type: T) => {
  const find = async ({ params }: RunProps) => {
    const { slug, key } = await params
    const owner = recordById(dataset, idFrom<OwnerType>(type, slug))
    const page = owner === undefined ? undefined : runPage(owner, key)
    return owner === undefined || page === undefined ? undefined : { owner, ...page }
  }
  return {
    find,
    generateStaticParams: () => {
      const owners: readonly Owner[] = recordsOf(dataset, type)
      return owners.flatMap((owner) => runPages(owner).map((key) => ({ slug: slugOf(owner.id), key })))
    },
    generateMetadata: async (props: RunProps): Promise<Metadata> => {
      const found = await find(props)
      if (found === undefined) return {}
      const { owner, run } = found
      return metadataOf({
        title: words.title(run.name),
        description: words.describe(run.name, owner.name, run.events.length),
        href: runHref(owner.id, run.key),
      })
    },
  }
}
export type FoundRun = NonNullable<Awaited<ReturnType<ReturnType<typeof runRoute>['find']>>>
