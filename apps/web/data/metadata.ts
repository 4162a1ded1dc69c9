import 'server-only'
import type { Metadata } from 'next'
import { shortened } from '#web/format/words.ts'
import { siteName } from './site.ts'

/** What a page says of itself to search engines and previews. */
export const metadataOf = (page: { title: string; description: string; href: string }): Metadata => {
  const description = shortened(page.description, 200)
  return {
    title: shortened(page.title, 120),
    description,
    alternates: { canonical: page.href },
    openGraph: { title: page.title, description, url: page.href, siteName, type: 'article', locale: 'en_GB' },
  }
}
