import 'server-only'
import type { Metadata } from 'next'
import { dataPath } from '#web/format/href.ts'
import { shortened } from '#web/format/words.ts'
import { apiUrl, siteName } from './site.ts'

/** What a page is in other forms: the feed of the whole, and the data that it shows, where the API has just that. */
const othersOf = (href: string): Record<string, string> => {
  const data = dataPath(href)
  const feed = { 'application/atom+xml': `${apiUrl}/v1/feeds/reported.atom` }
  if (data === null) return feed
  return { 'application/json': `${apiUrl}${data}`, 'application/ld+json': `${apiUrl}${data}.jsonld`, ...feed }
}

/** What a page says of itself to search engines and previews. */
export const metadataOf = (page: { title: string; description: string; href: string }): Metadata => {
  const description = shortened(page.description, 200)
  return {
    title: shortened(page.title, 120),
    description,
    alternates: { canonical: page.href, types: othersOf(page.href) },
    openGraph: { title: page.title, description, url: page.href, siteName, type: 'article', locale: 'en_GB' },
  }
}
