import createClient from 'openapi-fetch'
import type { paths } from './generated.d.ts'

const client = createClient<paths>({ baseUrl: 'http://localhost' })

/** What somebody who uses the generated types writes: every value has its type without a cast or a parameter of its own. */
export const asked = async (): Promise<{
  readonly names: readonly string[]
  readonly place: string | null
  readonly chair: string | null
  readonly next: string | null
}> => {
  const { data, error } = await client.GET('/v1/events', { params: { query: { limit: 2, kind: ['session'] } } })
  if (error !== undefined) throw new Error(error.detail)
  const { data: one } = await client.GET('/v1/events/{slug}', { params: { path: { slug: 'any' } } })
  const answer = await client.GET('/v1/queries/chair-on', { params: { query: { date: '2021-09-15' } } })
  return {
    names: data.items.map(({ name }) => name),
    place: one?.record.place ?? null,
    chair: answer.data?.result.chair?.state.name ?? null,
    next: data.next,
  }
}

// @ts-expect-error a kind that no event has
void client.GET('/v1/events', { params: { query: { kind: ['party'] } } })
// @ts-expect-error a question without what it asks about
void client.GET('/v1/queries/search', { params: { query: {} } })
