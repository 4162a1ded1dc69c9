import { fileTypes, recordsOf } from '@csto-record/domain'
import type { MetadataRoute } from 'next'
import { about, contents, questions } from '#web/components/site/contents.ts'
import { pairHref, pairs } from '#web/data/compare.ts'
import { dataset } from '#web/data/dataset.ts'
import { listPages } from '#web/data/list-pages.ts'
import { officeHref, offices } from '#web/data/offices.ts'
import { webUrl } from '#web/data/site.ts'
import { figureHref } from '#web/figures/definition.ts'
import { figures } from '#web/figures/index.ts'
import { hrefOf } from '#web/format/href.ts'

export const dynamic = 'force-static'

const sitemap = (): MetadataRoute.Sitemap =>
  [
    '/',
    ...[...contents, ...questions, ...about].map(({ href }) => href),
    ...fileTypes.flatMap((type) => recordsOf(dataset, type).map(({ id }) => hrefOf(id))),
    ...listPages,
    ...figures.map(({ id }) => figureHref(id)),
    ...offices.map(({ slug }) => officeHref(slug)),
    ...pairs.map(({ left, right }) => pairHref(left, right)),
  ].map((href) => ({ url: `${webUrl}${href}`, lastModified: dataset.asOf }))
export default sitemap
