import { type Day, pageOf } from '@csto-record/domain'
import type { Written } from '../writer.ts'
import type { Feed } from './feed-entry.ts'

/** What every form of a feed says of itself. */
interface Told {
  /** A `tag:` id (RFC 4151): the same wherever the feed is served from. */
  readonly id: string
  readonly title: string
  /** The day of its latest entry; of the dataset where it has none. */
  readonly updated: Day
  /** Whole addresses: of the feed in each of its forms, and of the page for people. */
  readonly atom: string
  readonly json: string
  readonly home: string
}

/**
 * The `tag:` id of something of the record, independent of any host. The record's own key stands as authority, as of
 * the year in which it began to give out such ids.
 */
export const tagOf = (key: string, what: string): string => `tag:${key},2026:${what}`

/** What a feed says of itself that was asked for under an address. */
export const toldOf = ({ title, about, entries }: Feed, { url, dataset, config }: Written): Told => {
  const bare = url.pathname.replace(/\.(?:atom|feed\.json)$/, '')
  const { identity, publicUrl, readerUrl } = config
  return {
    id: tagOf(identity.key, `${bare.replace('/v1/', '')}${url.search}`),
    title: `${identity.title}: ${title}`,
    updated: entries[0]?.published ?? dataset.asOf,
    atom: `${publicUrl}${bare}.atom${url.search}`,
    json: `${publicUrl}${bare}.feed.json${url.search}`,
    home: `${readerUrl}${about === null ? '/' : pageOf(about)}`,
  }
}
