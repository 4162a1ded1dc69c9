import { type Dataset, type EventRecord, type EventSays, publishedBy, recordsOf, statusOf } from '@csto-record/domain'
import { nameOfId } from '@csto-record/queries'
import { z } from 'zod'
import { writeAtom } from '../formats/atom.ts'
import { FeedEntry } from '../formats/feed-entry.ts'
import { writeJson } from '../formats/json.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { recordUrl } from '../record/address.ts'
import { defineEndpoint } from './define.ts'

const longest = 50

/** When and where an event was or is to be, in words. */
const summaryOf = (dataset: Dataset, { start, place }: EventRecord): string =>
  [
    start === null ? 'on a day not known' : `on ${start.edtf}`,
    ...(place === null ? [] : [nameOfId(dataset, place)]),
  ].join(', ')

/** An event that its evidence puts in one of some stages; none where no dated source does. */
const entryOf = (dataset: Dataset, event: EventRecord, says: readonly EventSays[]): readonly FeedEntry[] => {
  const told = statusOf(dataset, event)
  if (told === undefined || !says.includes(told.status)) return []
  const published = told.evidence
    .flatMap((evidence) => publishedBy(dataset, evidence) ?? [])
    .toSorted()
    .at(-1)
  if (published === undefined) return []
  const { id, name, kind } = event
  const summary = `${told.status} ${summaryOf(dataset, event)}`
  return [{ id, title: name, kind, url: recordUrl(id), published, summary }]
}

const entriesOf = (dataset: Dataset, says: readonly EventSays[]): readonly FeedEntry[] =>
  recordsOf(dataset, 'event')
    .flatMap((event) => entryOf(dataset, event, says))
    .toSorted((left, right) => right.published.localeCompare(left.published) || left.id.localeCompare(right.id))
    .slice(0, longest)

interface Feed {
  readonly name: string
  readonly title: string
  readonly path: string
  readonly says: readonly EventSays[]
}
export const feeds: readonly Feed[] = [
  {
    name: 'feed-of-reports',
    title: 'Events last reported',
    path: '/v1/feeds/reported',
    says: ['held', 'under-way', 'cancelled'],
  },
  {
    name: 'feed-of-announcements',
    title: 'Events last announced',
    path: '/v1/feeds/announced',
    says: ['planned', 'postponed'],
  },
]

export const feedEndpoints: readonly Endpoint[] = feeds.map(({ name, title, path, says }) =>
  defineEndpoint({
    name,
    path,
    tag: 'feeds',
    summary: `${title}.`,
    description: `The ${longest} that sources told of last. Events known from undated sources alone are left out.`,
    params: () => z.strictObject({}),
    body: z.strictObject({ title: z.string(), entries: z.array(FeedEntry) }),
    writers: { atom: writeAtom(path), json: writeJson },
    find: ({ dataset }) => ({ kind: 'found', body: { title, entries: entriesOf(dataset, says) } }),
  }),
)
