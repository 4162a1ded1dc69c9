import 'server-only'
import { compareDates, type EventRecord, type EventSays, type SourceRecord } from '@csto-record/domain'
import { sourceOf } from './dataset.ts'
import { events, stageOf } from './events.ts'

const firstSaying = (event: EventRecord, ...says: readonly EventSays[]): SourceRecord | null =>
  event.evidence
    .filter((evidence) => says.some((one) => one === evidence.says))
    .flatMap(({ source }) => sourceOf(source) ?? [])
    .filter(({ published }) => published?.latest != null)
    .toSorted((left, right) => compareDates(left.published, right.published))[0] ?? null

/** Events that a dated source announced beforehand: when that was, and when a source first told what became of them. */
export const plans = events
  .map((event) => ({
    event,
    announced: firstSaying(event, 'planned'),
    told: firstSaying(event, 'held', 'under-way', 'cancelled', 'postponed'),
    status: stageOf(event),
  }))
  .filter(({ announced, told }) => {
    const [before, after] = [announced?.published?.latest, told?.published?.latest]
    return before != null && (after == null || before < after)
  })
