import type { Id, TopicId } from '@csto-record/domain'
import type { outcomes } from '../results/commitment-outcome.ts'
import { type Measure, measures } from './measures.ts'

type Outcome = (typeof outcomes)[number]

/** What is on record of one of two that are compared: the ids behind each count. Made of JSON alone, so that it can be a file. */
export interface Side {
  readonly measures: Readonly<Partial<Record<Measure, readonly Id[]>>>
  /** Its promises by what came of them. */
  readonly outcomes: Readonly<Partial<Record<Outcome, readonly Id[]>>>
  readonly topics: readonly { readonly id: TopicId; readonly name: string; readonly records: readonly Id[] }[]
}

/** The ids of two sides under one heading, and those that are of both. */
export interface Row<K> {
  readonly of: K
  readonly left: readonly Id[]
  readonly right: readonly Id[]
  readonly both: readonly Id[]
}
export interface Compared {
  readonly measures: readonly Row<Measure>[]
  readonly outcomes: readonly Row<Outcome>[]
  readonly topics: readonly Row<{ readonly id: TopicId; readonly name: string }>[]
}

const order = ['fulfilled', 'advanced', 'restated', 'reversed', 'no-follow-up'] as const satisfies readonly Outcome[]

const row = <K>(of: K, left: readonly Id[] = [], right: readonly Id[] = []): readonly Row<K>[] => {
  if (left.length + right.length === 0) return []
  const there = new Set(right)
  return [{ of, left, right, both: left.filter((id) => there.has(id)) }]
}

/** Two sides beside each other: a row for whatever one of them has at least. Topics with most records stand first. */
export const beside = (left: Side, right: Side): Compared => {
  const topics = new Map([...left.topics, ...right.topics].map(({ id, name }) => [id, { id, name }]))
  const on = (side: Side) => new Map(side.topics.map(({ id, records }) => [id, records]))
  const [one, other] = [on(left), on(right)]
  const rows = [...topics.values()].flatMap((topic) => row(topic, one.get(topic.id), other.get(topic.id)))
  const size = (of: (typeof rows)[number]) => of.left.length + of.right.length
  return {
    measures: measures.flatMap((measure) => row(measure, left.measures[measure], right.measures[measure])),
    outcomes: order.flatMap((outcome) => row(outcome, left.outcomes[outcome], right.outcomes[outcome])),
    topics: rows.toSorted((a, b) => size(b) - size(a) || (a.of.id < b.of.id ? -1 : 1)),
  }
}
