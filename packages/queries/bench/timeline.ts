import { type Dataset, recordsOf } from '@csto-record/domain'
import { dataset } from '@csto-record/domain/dataset'
import { timeline } from '../src/index.ts'
import { eventResult } from '../src/results/event-result.ts'
import { compare } from './compare.ts'
import { withEvents } from './synthetic.ts'

type Params = Parameters<typeof timeline>[1] & { readonly from: string; readonly to: string }

/** The same page by filtering and sorting all events anew. */
const plain = (of: Dataset, { kind, topic, from, to, limit = 50 }: Params) => {
  const found = recordsOf(of, 'event')
    .filter(
      (event) =>
        (kind === undefined || event.kind === kind) &&
        (topic == null || event.topics.includes(topic)) &&
        event.start?.earliest != null &&
        event.start.earliest <= to &&
        ((event.end === '..' ? to : (event.end ?? event.start).latest) ?? '') >= from,
    )
    .toSorted((left, right) => {
      const [a, b] = [left.start?.earliest ?? '', right.start?.earliest ?? '']
      return a < b ? -1 : a > b ? 1 : left.id < right.id ? -1 : 1
    })
  return { events: found.slice(0, limit).map((event) => eventResult(of, event)), total: found.length }
}
const same = (answer: unknown): unknown => {
  const { events, total } = answer as { events: readonly { id: string }[]; total: number }
  return [total, events.map(({ id }) => id)]
}

const asked: readonly (readonly [title: string, params: Params])[] = [
  ['a month, 20 a page', { from: '2019-03-01', to: '2019-03-31', limit: 20 }],
  ['sessions of ten years, 20 a page', { kind: 'session', from: '2010-01-01', to: '2019-12-31', limit: 20 }],
  [
    'one topic of all years, 20 a page',
    { topic: 'topic/illegal-migration', from: '1992-01-01', to: '2026-12-31', limit: 20 },
  ],
]

export const timelineContests = async (): Promise<readonly string[]> => {
  const said: string[] = []
  for (const [name, of] of [
    [`the record's ${dataset.events.length} events`, dataset],
    ['100,000 made-up events', withEvents(100_000)],
  ] as const)
    for (const [title, params] of asked)
      said.push(
        await compare({
          title: `timeline over ${name}: ${title}`,
          ours: ['coded', () => timeline(of, params)],
          rival: ['filter and sort', () => plain(of, params)],
          same,
        }),
      )
  return said
}
