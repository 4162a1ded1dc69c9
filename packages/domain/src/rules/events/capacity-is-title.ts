import type { Path } from '../../compile/read.ts'
import { allRecords, type Dataset } from '../../dataset.ts'
import type { AnyRecord } from '../../record.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'

/** Words of what happened, or of what a page says, and not of an office or a part. */
const comments =
  /\(|\b(?:did not|sent no|took no|was|were|had|announced|reported|named|told|as the page|by video\w*|by telephone|at the (?:opening|closing|ceremony|wreath-laying|session|meeting)|since its)\b/i

interface Capacity {
  readonly record: AnyRecord
  readonly path: Path
  readonly capacity: string
}

const capacitiesOf = (dataset: Dataset): readonly Capacity[] =>
  allRecords(dataset).flatMap((record) => {
    if (record.type !== 'event' && record.type !== 'remark') return []
    const people = record.type === 'event' ? record.participants : []
    const all = [
      ...people.map(({ capacity }, position) => ({ path: ['participants', position, 'capacity'], capacity })),
      { path: ['chair', 'capacity'], capacity: record.type === 'event' ? record.chair?.capacity : null },
      { path: ['capacity'], capacity: record.type === 'remark' ? record.capacity : null },
    ]
    return all.flatMap(({ path, capacity }) => (capacity == null ? [] : [{ record, path, capacity }]))
  })

const meeting = (capacity: string) =>
  `name: A meeting\nkind: meeting\nstart: "2019-04-03"\nchair: { who: person/jane-example, capacity: "Chair, head of the delegation" }\nparticipants: [{ who: state/yonder, capacity: "${capacity}" }]\n${citing({ says: 'held' }, 'start', 'participants', 'chair')}`

export const capacityIsTitle: Rule = {
  id: 'capacity-is-title',
  summary: 'A capacity is a title or a part that somebody had, and holds no comment.',
  check: ({ dataset, locate }) =>
    capacitiesOf(dataset).flatMap(({ record, path, capacity }) => {
      const comment = comments.exec(capacity)?.[0]
      if (comment === undefined) return []
      const message = `“${capacity}” comments with “${comment}”`
      return [{ ...locate(record.id, path), message, tip: 'leave the title, and say the rest in a note or with roles' }]
    }),
  passes: { 'events/2019-04-03-meeting.yaml': meeting('observers') },
  fails: { 'events/2019-04-03-meeting.yaml': meeting('sent no observers') },
}
