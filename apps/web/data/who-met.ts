import 'server-only'
import type { Id } from '@csto-record/domain'
import { whoMet as ask } from '@csto-record/queries'
import { dataset } from './dataset.ts'

/** Which states were at meetings of which bodies, and which pairs of them met there. */
export const whoMet = () => {
  const { meetings, bodies, actors } = ask(dataset, {})
  const told = bodies.filter((body) => body.told > 0)
  const nameOfBody = new Map<Id, string>(told.map(({ body }) => [body.id, body.name]))
  const order = new Map<Id, number>(actors.map(({ actor }, position) => [actor.id, position]))
  const pairs = actors.flatMap(({ actor }) =>
    ask(dataset, { with: actor.id as Id<'state'> })
      .actors.filter((other) => (order.get(other.actor.id) ?? -1) > (order.get(actor.id) ?? 0))
      .map((other) => ({
        one: actor,
        other: other.actor,
        meetings: other.meetings,
        bodies: other.bodies.map((through) => ({
          name: nameOfBody.get(through.body) ?? through.body,
          meetings: through.meetings,
        })),
      })),
  )
  return { meetings, bodies: told, states: actors, pairs }
}
