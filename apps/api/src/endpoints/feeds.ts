import { type Id, idOf } from '@csto-record/domain'
import {
  type ActorType,
  actorTypes,
  FeedEntry,
  feedOf,
  feeds,
  longest,
  writeAtom,
  writeJsonFeed,
} from '@csto-record/formats'
import * as z from 'zod'
import { writeJson } from '../formats/json.ts'
import type { Endpoint, Link } from '../http/endpoint.ts'
import { defineEndpoint } from './define.ts'

/** Links from a record to the feeds of what has to do with it. */
export const feedLinks = (id: Id<ActorType>): readonly Link[] =>
  feeds.map(({ path }) => ({ rel: 'related', href: `${path}.atom?about=${id}`, type: 'application/atom+xml' }))

const Params = z.strictObject({
  about: idOf(...actorTypes)
    .optional()
    .describe('only what has to do with this state, body, organization, force, person, topic or place'),
})

export const feedEndpoints: readonly Endpoint[] = feeds.map((feed) =>
  defineEndpoint({
    name: feed.name,
    path: feed.path,
    tag: 'feeds',
    summary: `${feed.title}.`,
    description: `The ${longest} that sources told of last, each dated by the latest source that says so. What is known from undated sources alone is left out.`,
    params: () => Params,
    body: z.strictObject({
      title: z.string(),
      about: idOf(...actorTypes).nullable(),
      entries: z.array(FeedEntry),
    }),
    writers: { atom: writeAtom, 'feed.json': writeJsonFeed, json: writeJson },
    examples: [{ title: feed.title, url: feed.path }],
    find: ({ dataset, params: { about = null } }) => ({ kind: 'found', body: feedOf(dataset, feed, about) }),
  }),
)
