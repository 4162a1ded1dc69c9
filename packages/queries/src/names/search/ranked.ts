import type { Id } from '@csto-record/domain'
import { byDay } from './by-day.ts'
import { byWords } from './by-words.ts'
import type { Ground } from './ground.ts'
import { type Hit, hitOf, led } from './hit.ts'
import { type Held, heldBy } from './holders.ts'
import { namesLike } from './names-like.ts'
import type { Question } from './question.ts'

/** Everything that a question leads to, best first; `filter` takes out what does not count. */
export const ranked = (ground: Ground, q: string, question: Question, filter: (id: Id) => boolean): readonly Hit[] => {
  const found = new Map<Id, Hit>(byWords(ground, question, filter).map((result) => [result.id as Id, hitOf(result)]))
  const score = (id: Id): number => found.get(id)?.score ?? 0
  const named = namesLike(ground, q, question).flatMap((hits) =>
    hits.filter(({ id }) => filter(id)).toSorted((left, right) => score(right.id) - score(left.id)),
  )
  const held = heldBy(ground.offices, question, ground.asOf)
    .filter(({ id }) => filter(id))
    .map(({ id, office, kind }: Held) => led(id, { kind, office }))
  const heads = question.who ? [...held, ...named] : [...named, ...held]
  const order = [...heads, ...byDay(ground, question, filter), ...found.values()]
  const hits = new Map<Id, Hit>()
  for (const hit of order) {
    if (hits.has(hit.id)) continue
    const words = found.get(hit.id)
    hits.set(hit.id, hit.lead !== null && words !== undefined ? { ...words, lead: hit.lead } : hit)
  }
  return [...hits.values()]
}
