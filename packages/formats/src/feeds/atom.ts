import { pageOf } from '@csto-record/domain'
import type { Written } from '../written.ts'
import type { Feed } from './feed-entry.ts'
import { tagOf, toldOf } from './told.ts'

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** A feed as Atom (RFC 4287), which names whole addresses. `updated` is the day of the latest source that says so. */
export const writeAtom = async (feed: Feed, written: Written): Promise<string> => {
  // It knows many formats and is slow to load, so that it is loaded with the first feed.
  const { generateAtomFeed } = await import('feedsmith')
  const { identity, publicUrl, readerUrl } = written.config
  const { id, title, updated, atom, json, home } = toldOf(feed, written)
  return generateAtomFeed({
    id,
    title: { value: title },
    updated: midnight(updated),
    authors: [{ name: identity.title }],
    rights: { value: identity.licence.url },
    links: [
      { href: atom, rel: 'self', type: 'application/atom+xml' },
      { href: json, rel: 'alternate', type: 'application/feed+json' },
      { href: home, rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.entries.map((entry) => ({
      id: tagOf(identity.key, entry.tag ?? entry.id),
      title: { value: entry.title },
      updated: midnight(entry.published),
      summary: { value: entry.summary },
      categories: [{ term: entry.kind }],
      links: [
        { href: `${readerUrl}${pageOf(entry.id)}`, rel: 'alternate', type: 'text/html' },
        ...(publicUrl === null
          ? []
          : [{ href: `${publicUrl}${entry.url}`, rel: 'alternate', type: 'application/json' }]),
      ],
    })),
  })
}
