import { type Day, pageOf } from '@csto-record/domain'
import type { Written } from '../written.ts'
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

/** What a feed says of itself: its id follows from the address the API has it under, wherever a file of it stands. */
export const toldOf = ({ title, about, entries }: Feed, { url, dataset, config, files }: Written): Told => {
  const bare = url.pathname.replace(/\.(?:atom|feed\.json)$/, '')
  const { identity, publicUrl, readerUrl } = config
  const at = (ending: string): string => `${publicUrl ?? ''}${bare}.${ending}${url.search}`
  return {
    id: tagOf(identity.key, `${bare.replace('/v1/', '')}${url.search}`),
    title: `${identity.title}: ${title}`,
    updated: entries[0]?.published ?? dataset.asOf,
    atom: files?.atom ?? at('atom'),
    json: files?.json ?? at('feed.json'),
    home: `${readerUrl}${about === null ? '/' : pageOf(about)}`,
  }
}
