import * as z from 'zod'
import { shapeWriters, vocabularyWriters } from '../formats/vocabulary-writers.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { defineEndpoint } from './define.ts'

const none = () => z.strictObject({})

/** What our own terms of linked data mean, and what a graph of the record has to be like. */
export const vocabularyEndpoints: readonly Endpoint[] = [
  defineEndpoint({
    name: 'terms',
    path: '/ns',
    tag: 'linked-data',
    summary: 'The terms of our own that linked data uses, with what they mean.',
    params: none,
    body: z.strictObject({}),
    writers: vocabularyWriters,
    find: () => ({ kind: 'found', body: {}, links: [{ rel: 'related', href: '/ns/shapes', type: 'text/turtle' }] }),
  }),
  defineEndpoint({
    name: 'shapes',
    path: '/ns/shapes',
    tag: 'linked-data',
    summary: 'What a graph of the record has to be like, as SHACL shapes.',
    params: none,
    body: z.strictObject({}),
    writers: shapeWriters,
    find: () => ({ kind: 'found', body: {}, links: [{ rel: 'related', href: '/ns', type: 'text/turtle' }] }),
  }),
]
