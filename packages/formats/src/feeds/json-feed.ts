import { pageOf } from '@csto-record/domain'
import type { Written } from '../written.ts'
import type { Feed } from './feed-entry.ts'
import { tagOf, toldOf } from './told.ts'

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the ids and days of its Atom form. */
export const writeJsonFeed = async (feed: Feed, written: Written): Promise<string> => {
  const { generateJsonFeed } = await import('feedsmith')
  const { identity, readerUrl } = written.config
  const { title, json, home } = toldOf(feed, written)
  return JSON.stringify(
    generateJsonFeed({
      title,
      home_page_url: home,
      feed_url: json,
      authors: [{ name: identity.title }],
      language: 'en',
      items: feed.entries.map((entry) => ({
        id: tagOf(identity.key, entry.tag ?? entry.id),
        url: `${readerUrl}${pageOf(entry.id)}`,
        title: entry.title,
        content_text: entry.summary,
        date_modified: new Date(`${entry.published}T00:00:00Z`),
        tags: [entry.kind],
      })),
    }),
  )
}
