import { type eventSays, type Id, idOf, recordsOf } from '@csto-record/domain'
import { nameOfId } from '@csto-record/queries'
import * as z from 'zod'
import { writeAtom } from '../formats/feeds/atom.ts'
import { FeedEntry, lastTold, longest } from '../formats/feeds/feed-entry.ts'
import { writeJsonFeed } from '../formats/feeds/json-feed.ts'
import { writeJson } from '../formats/json.ts'
import type { Endpoint, Link } from '../http/endpoint.ts'
import { type ActorType, actorTypes, recordsAbout } from '../record/actor.ts'
import { defineEndpoint } from './define.ts'

type Stage = (typeof eventSays)[number]
interface Named {
  readonly name: string
  readonly title: string
  readonly path: string
  readonly of: 'event' | 'document'
  /** The stages that what it holds is in; null for any. */
  readonly says: readonly Stage[] | null
}
export const feeds: readonly Named[] = [
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
]

/** Links from a record to the feeds of what has to do with it. */
export const feedLinks = (id: Id<ActorType>): readonly Link[] =>
  feeds.map(({ path }) => ({ rel: 'related', href: `${path}.atom?about=${id}`, type: 'application/atom+xml' }))

const Params = z.strictObject({
  about: idOf(...actorTypes)
    .optional()
    .describe('only what has to do with this state, body, organization, force, person, topic or place'),
})

export const feedEndpoints: readonly Endpoint[] = feeds.map(({ name, title: all, path, of, says }) =>
  defineEndpoint({
    name,
    path,
    tag: 'feeds',
    summary: `${all}.`,
    description: `The ${longest} that sources told of last, each dated by the latest source that says so. What is known from undated sources alone is left out.`,
    params: () => Params,
    body: z.strictObject({
      title: z.string(),
      about: idOf(...actorTypes).nullable(),
      entries: z.array(FeedEntry),
    }),
    writers: { atom: writeAtom, 'feed.json': writeJsonFeed, json: writeJson },
    examples: [{ title: `${all}`, url: path }],
    find: ({ dataset, params: { about = null } }) => {
      const records = about === null ? recordsOf(dataset, of) : recordsAbout(dataset, of, about)
      const title = about === null ? all : `${all}: ${nameOfId(dataset, about)}`
      return { kind: 'found', body: { title, about, entries: lastTold(dataset, records, says) } }
    },
  }),
)
