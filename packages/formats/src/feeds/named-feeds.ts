import { type Dataset, type eventSays, type Id, recordsOf } from '@csto-record/domain'
import { nameOfId } from '@csto-record/queries'
import { type ActorType, recordsAbout } from '../record/actor.ts'
import { type Feed, type FeedEntry, lastTold } from './feed-entry.ts'

type Stage = (typeof eventSays)[number]

/** A feed that the record gives of all there is, or of what has to do with one record. */
export interface NamedFeed {
  readonly name: string
  readonly title: string
  /** Where the API has it. */
  readonly path: string
  readonly of: 'event' | 'document'
  /** The stages that what it holds is in; null for any. */
  readonly says: readonly Stage[] | null
}

export const feeds = [
  {
    name: 'feed-of-reports',
    title: 'Events last reported',
    path: '/v1/feeds/reported',
    of: 'event',
    says: ['held', 'under-way', 'cancelled'],
  },
  {
    name: 'feed-of-announcements',
    title: 'Events last announced',
    path: '/v1/feeds/announced',
    of: 'event',
    says: ['planned', 'postponed'],
  },
  {
    name: 'feed-of-documents',
    title: 'Documents last told of',
    path: '/v1/feeds/documents',
    of: 'document',
    says: null,
  },
] as const satisfies readonly NamedFeed[]

/** What a feed holds: of all there is, or of what has to do with a state, body, organization, force, person, topic or place. */
export const feedOf = (
  dataset: Dataset,
  { title: all, of, says }: NamedFeed,
  about: Id<ActorType> | null,
): Feed & { readonly entries: FeedEntry[] } => {
  const records = about === null ? recordsOf(dataset, of) : recordsAbout(dataset, of, about)
  const title = about === null ? all : `${all}: ${nameOfId(dataset, about)}`
  return { title, about, entries: lastTold(dataset, records, says) }
}
