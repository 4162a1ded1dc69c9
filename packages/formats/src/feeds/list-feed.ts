import { titleOf } from '@csto-record/domain'
import type { Presented } from '../record/presented.ts'
import type { Writer } from '../written.ts'
import { writeAtom } from './atom.ts'
import { type Feed, lastTold } from './feed-entry.ts'
import { writeJsonFeed } from './json-feed.ts'

/** The events and documents of a list as a feed, whatever order the list was asked for in. */
const feedOf =
  (type: 'event' | 'document', write: Writer<Feed>): Writer<{ readonly items: readonly Presented[] }> =>
  ({ items }, written) => {
    const records = items.filter((item) => item.type === 'event' || item.type === 'document')
    return write({ title: titleOf(type), about: null, entries: lastTold(written.dataset, records, null) }, written)
  }

/** The forms of feeds in which a list comes. */
export const listFeeds = (type: 'event' | 'document') => ({
  atom: feedOf(type, writeAtom),
  'feed.json': feedOf(type, writeJsonFeed),
})
