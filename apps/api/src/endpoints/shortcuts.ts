import type { Id } from '@csto-record/domain'
import { factUrl, recordUrl } from '@csto-record/formats'
import { PhraseHit, PhraseUse, Suggestion, searchEvidence, suggest } from '@csto-record/queries'
import * as z from 'zod'
import type { Endpoint } from '../http/endpoint.ts'
import { defineEndpoint } from './define.ts'
import { withParams } from './list/links.ts'
import { searchOf } from './query.ts'

const { result: found } = searchEvidence.info
const linkedHit = PhraseHit.extend({
  uses: z.array(
    PhraseUse.extend({
      facts: z
        .array(z.strictObject({ id: z.string(), url: z.string() }))
        .describe('the facts that it supports, with their addresses; none where the fields are ours'),
    }),
  ),
})

/** The words that the record points to, each use with the addresses of the facts that rest on it. */
const evidence = defineEndpoint({
  name: 'evidence',
  path: '/v1/evidence',
  tag: 'facts',
  summary: searchEvidence.info.summary,
  description:
    'Every word has to be there, in any script and form; words in quotes as they stand, one after another. The same question as the query search-evidence, with addresses.',
  params: () => searchEvidence.info.params,
  body: found.extend({
    next: z.string().nullable().describe('address of the next page; null on the last'),
    hits: z.array(linkedHit),
  }),
  examples: searchEvidence.info.examples.map(({ title, params }) => ({
    title,
    url: `/v1/evidence${searchOf(params)}`,
  })),
  find: ({ dataset, params, url }) => {
    const { hits, next: cursor, ...result } = searchEvidence.run(dataset, params)
    const next = cursor === null ? null : withParams(url, { cursor })
    const linked = hits.map(({ uses, ...cited }) => ({
      ...cited,
      uses: uses.map(({ facts, ...one }) => ({ ...one, facts: facts.map((id) => ({ id, url: factUrl(id) })) })),
    }))
    return {
      kind: 'found',
      body: { ...result, hits: linked, next },
      links: next === null ? [] : [{ rel: 'next', href: next }],
    }
  },
})

/** Names that what was typed may become, each with the address of its record: asked with every letter, so kept short. */
const suggestions = defineEndpoint({
  name: 'suggestions',
  path: '/v1/suggest',
  tag: 'records',
  summary: suggest.info.summary,
  params: () => suggest.info.params,
  body: suggest.info.result.extend({ suggestions: z.array(Suggestion.extend({ url: z.string() })) }),
  examples: suggest.info.examples.map(({ title, params }) => ({ title, url: `/v1/suggest${searchOf(params)}` })),
  find: ({ dataset, params }) => {
    const result = suggest.run(dataset, params)
    const linked = result.suggestions.map((one) => ({ ...one, url: recordUrl(one.id as Id) }))
    return { kind: 'found', body: { ...result, suggestions: linked } }
  },
})

/** Queries that have an address of their own, in which ids come with addresses. */
export const shortcuts: readonly Endpoint[] = [evidence, suggestions]
