import type { Dataset, Id } from '@csto-record/domain'
import { recordsOf } from '@csto-record/domain'
import { type ActorType, type Feed, feedOf, feeds, recordsAbout } from '@csto-record/formats'
import { calendarKey, typesWithFiles } from './named-calendars.ts'

/** A feed that stands in files beside the pages, to be followed. */
export interface LaidFeed {
  /** Names its files, `/data/feeds/<key>.atom` and `.json`. */
  readonly key: string
  /** Where the API has the same; from this follows the id of the feed. */
  readonly api: string
  readonly feed: () => Feed
}

export const feedHref = (key: string, form: 'atom' | 'json' = 'atom'): string => `/data/feeds/${key}.${form}`

const [reported, announced, documents] = feeds
/** The feeds of all there is, by the last word of their addresses. */
export const wholeFeeds = [
  { key: 'reported', of: reported },
  { key: 'announced', of: announced },
  { key: 'documents', of: documents },
] as const

/** The feed of what sources report of a record, by the words of its page's address. */
export const feedKey = (id: Id<ActorType>): string => calendarKey(id)

/** Every feed that is laid beside the pages; one of a record without events is left out. */
export const laidFeeds = (dataset: Dataset): readonly LaidFeed[] => [
  ...wholeFeeds.map(({ key, of }) => ({ key, api: of.path, feed: () => feedOf(dataset, of, null) })),
  ...typesWithFiles.flatMap((type) =>
    recordsOf(dataset, type)
      .filter(({ id }) => recordsAbout(dataset, 'event', id).length > 0)
      .map(({ id }) => ({
        key: feedKey(id),
        api: `${reported.path}?about=${id}`,
        feed: () => feedOf(dataset, reported, id),
      })),
  ),
]
