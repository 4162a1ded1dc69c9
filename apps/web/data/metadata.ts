import 'server-only'
import type { Metadata } from 'next'
import { withSite } from '#web/format/title.ts'
import { shortened } from '#web/format/words.ts'
import { alternatesOf } from './alternates.ts'
import { cardOf } from './cards.ts'
import { siteName } from './site.ts'

interface Page {
  readonly title: string
  readonly description: string
  readonly href: string
  /** The whole title where the name of the page alone is not unlike all others. */
  readonly wholeTitle?: string
}

/** What a page says of itself to search engines and previews, and where the same stands in other forms. */
export const metadataOf = (page: Page): Metadata => {
  const description = shortened(page.description, 200)
  const image = cardOf(page.href)
  return {
    title: { absolute: page.wholeTitle ?? withSite(page.title, siteName) },
    description,
    alternates: { canonical: page.href, types: alternatesOf(page.href, page.title) },
    openGraph: {
      title: page.title,
      description,
      url: page.href,
      siteName,
      type: 'article',
      locale: 'en_GB',
      images: [image],
    },
    twitter: { card: 'summary_large_image', images: [{ url: image.url, alt: image.alt }] },
  }
}
