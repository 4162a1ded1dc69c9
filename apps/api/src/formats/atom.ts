import type { FeedEntry } from './feed-entry.ts'
import type { Writer } from './writer.ts'

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Entries as an Atom feed (RFC 4287), which names whole addresses. */
export const writeAtom =
  (path: string): Writer<{ readonly title: string; readonly entries: readonly FeedEntry[] }> =>
  async ({ title, entries }, { dataset, config: { identity, publicUrl } }) => {
    // It knows many formats and is slow to load, so that it is loaded with the first feed.
    const { generateAtomFeed } = await import('feedsmith')
    const [latest] = entries
    return generateAtomFeed({
      id: `${publicUrl}${path}`,
      title: { value: `${identity.title}: ${title}` },
      updated: midnight(latest?.published ?? dataset.asOf),
      authors: [{ name: identity.title }],
      rights: { value: identity.licence.url },
      links: [{ href: `${publicUrl}${path}.atom`, rel: 'self', type: 'application/atom+xml' }],
      entries: entries.map((entry) => ({
        id: `${publicUrl}${entry.url}`,
        title: { value: entry.title },
        updated: midnight(entry.published),
        summary: { value: entry.summary },
        categories: [{ term: entry.kind }],
        links: [{ href: `${publicUrl}${entry.url}`, rel: 'alternate', type: 'application/json' }],
      })),
    })
  }
