import { recordsOf } from '../../dataset.ts'
import type { EventRecord } from '../../record.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { groupBy } from '../support/group-by.ts'
import { foldName } from '../support/words.ts'

const share = (left: readonly string[], right: readonly string[]): boolean => left.some((id) => right.includes(id))
const people = ({ participants, chair }: EventRecord): readonly string[] => [
  ...participants.map(({ who }) => who),
  ...(chair === null ? [] : [chair.who]),
]

const samePeople = (left: EventRecord, right: EventRecord): boolean =>
  people(left).toSorted().join() === people(right).toSorted().join()

/** Whether two events have a body, a force, the name or all people in common. */
const alike = (left: EventRecord, right: EventRecord): boolean =>
  share([...left.bodies, ...left.forces], [...right.bodies, ...right.forces]) ||
  foldName(left.name) === foldName(right.name) ||
  (people(left).length > 0 && samePeople(left, right))

/** Whether two events of one day and kind are told apart by anything that the record holds of them. */
const toldApart = (left: EventRecord, right: EventRecord): boolean => {
  if (left.partOf === right.id || right.partOf === left.id) return true
  const numbers = left.series?.number != null && right.series?.number != null
  if (numbers && left.series?.number !== right.series?.number) return true
  if (left.series !== null && right.series !== null && left.series.key !== right.series.key) return true
  if (left.place !== null && right.place !== null && left.place !== right.place) return true
  const [one, other] = [people(left), people(right)]
  return one.length > 0 && other.length > 0 && !share(one, other)
}

const session = (name: string) =>
  `name: ${name}\nkind: session\nbodies: [body/example-council]\nstart: "2019-04-10"\n${citing({ says: 'held' }, 'bodies', 'start')}`

export const nearDuplicates: Rule = {
  id: 'near-duplicates',
  summary:
    'Two events of one kind and day, with a body, the name or all people in common, are told apart or one record.',
  check: ({ dataset, locate }) => {
    const dated = recordsOf(dataset, 'event').filter(({ start }) => start !== null && start.earliest === start.latest)
    const groups = groupBy(dated, ({ kind, start }) => `${kind} ${start?.edtf}`)
    return [...groups.values()].flatMap((events) =>
      events.flatMap((event, position) => {
        const twin = events.slice(0, position).find((other) => alike(event, other) && !toldApart(event, other))
        if (twin === undefined) return []
        const message = `${twin.id} is of the same kind and day, with a body, the name or all people in common`
        const tip = 'join the two in one record, or give what tells them apart: number, place, participants, partOf'
        return [{ ...locate(event.id, ['start']), message, tip }]
      }),
    )
  },
  passes: {
    'events/2019-04-10-council.yaml': session('A session'),
    'events/2019-04-10-visit.yaml': session('A visit').replace('kind: session', 'kind: visit'),
  },
  fails: {
    'events/2019-04-10-council.yaml': session('A session'),
    'events/2019-04-10-summit.yaml': session('The summit'),
  },
}
