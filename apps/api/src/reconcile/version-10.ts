import type { Served } from '../http/served.ts'
import { andThen, answer, extendRead, matched, parsed } from './answering.ts'
import { extended } from './extend.ts'
import { Batch10 } from './messages.ts'
import { readMessage, together } from './read-message.ts'
import { wanted10 } from './wanted.ts'

/** Answers a batch of queries, in their order. */
export const matched10 = (served: Served, body: string): Promise<Response> => {
  const batch = andThen(parsed('body', body), (message) => readMessage(Batch10, '', message))
  const read = andThen(batch, ({ queries }) => together(queries.map((query, place) => wanted10(place, query))))
  return answer(served, read, async (wanted) => ({
    results: (await matched(served.dataset, wanted)).map((candidates) => ({ candidates })),
  }))
}

/** Answers what records hold in some properties. */
export const extended10 = (served: Served, body: string): Promise<Response> =>
  answer(served, andThen(parsed('body', body), extendRead), (value) => extended(served.dataset, value))
