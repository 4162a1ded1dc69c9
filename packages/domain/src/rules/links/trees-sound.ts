import { allRecords, recordById } from '../../dataset.ts'
import type { Id } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { cycleThrough } from '../support/cycle.ts'
import { cited } from '../support/example.ts'
import { valuesOf } from '../support/place.ts'

/** The fields that name what a record is part of, narrower than or below. */
const upwards = ['parent', 'partOf', 'broader'] as const

const body = (name: string, parent: string) => `name: ${name}\nparent: ${parent}\n${cited('name', 'parent')}`

export const treesSound: Rule = {
  id: 'trees-sound',
  summary: 'Nothing is part of itself, however long the way.',
  check: ({ dataset, locate }) =>
    allRecords(dataset).flatMap((record) => {
      const field = upwards.find((name) => name in record)
      if (field === undefined) return []
      const parentOf = (id: Id): Id | null => {
        const found = recordById(dataset, id)
        // Every field of that name holds an id of its type or null.
        return found === undefined ? null : ((valuesOf(found)[field] as Id | null | undefined) ?? null)
      }
      const circle = cycleThrough(record.id, parentOf)
      if (circle === null) return []
      return [
        {
          ...locate(record.id, [field]),
          message: `goes round: ${circle.join(', ')}`,
          tip: `name the true ${field}, or none`,
        },
      ]
    }),
  passes: {
    'bodies/group.yaml': body('A group', 'body/committee'),
    'bodies/committee.yaml': body('A committee', 'body/example-council'),
  },
  fails: {
    'bodies/group.yaml': body('A group', 'body/committee'),
    'bodies/committee.yaml': body('A committee', 'body/group'),
  },
}
