import type { Writer } from '../endpoint.ts'
import { dataLicence } from '../http/link.ts'
import type { FeedEntry } from './feed-entry.ts'

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Entries as an Atom feed (RFC 4287), which names whole addresses. */
export const writeAtom =
  (path: string): Writer =>
  async ({ title, entries }, { dataset, config }) => {
    // It knows many formats and is slow to load, so that it is loaded with the first feed.
    const { generateAtomFeed } = await import('feedsmith')
    // The body of a feed is as its schema says.
    const told = entries as readonly FeedEntry[]
    const [latest] = told
    return generateAtomFeed({
      id: `${config.publicUrl}${path}`,
      title: { value: `CSTO Record: ${String(title)}` },
      updated: midnight(latest?.published ?? dataset.asOf),
      authors: [{ name: 'CSTO Record' }],
      rights: { value: dataLicence },
      links: [{ href: `${config.publicUrl}${path}.atom`, rel: 'self', type: 'application/atom+xml' }],
      entries: told.map((entry) => ({
        id: `${config.publicUrl}${entry.url}`,
        title: { value: entry.title },
        updated: midnight(entry.published),
        summary: { value: entry.summary },
        categories: [{ term: entry.kind }],
        links: [{ href: `${config.publicUrl}${entry.url}`, rel: 'alternate', type: 'application/json' }],
      })),
    })
  }
