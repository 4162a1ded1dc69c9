import { recordById, recordsOf } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { dateOrNull, surelyAfter, surelyBefore, written } from '../support/time.ts'

const whole = `name: An exercise\nkind: exercise\nstart: "2019-04-10"\nend: "2019-04-20"\n${citing({ says: 'held' }, 'start', 'end')}`
const part = (start: string) =>
  `name: A stage of the exercise\nkind: training\nstart: "${start}"\npartOf: event/2019-exercise\n${citing({ says: 'held' }, 'start', 'partOf')}`

export const eventInParent: Rule = {
  id: 'event-in-parent',
  summary: 'A part of an event lies within the days of the whole.',
  check: ({ dataset, locate }) =>
    recordsOf(dataset, 'event').flatMap(({ id, start, end, partOf }) => {
      const parent = partOf === null ? undefined : recordById(dataset, partOf)
      if (parent === undefined) return []
      const [first, last] = [parent.start, dateOrNull(parent.end)]
      const early = surelyBefore(start, first) || surelyBefore(dateOrNull(end), first)
      const late = surelyAfter(start, last) || surelyAfter(dateOrNull(end), last)
      if (!early && !late) return []
      const message = early
        ? `starts ${written(start)}, before ${parent.id} on ${written(first)}`
        : `${written(dateOrNull(end) ?? start)} is after ${parent.id}, which ends ${written(last)}`
      return [{ ...locate(id, ['partOf']), message, tip: 'mend the day, or name another whole' }]
    }),
  passes: { 'events/2019-exercise.yaml': whole, 'events/2019-stage.yaml': part('2019-04-12') },
  fails: { 'events/2019-exercise.yaml': whole, 'events/2019-stage.yaml': part('2019-04-22') },
}
