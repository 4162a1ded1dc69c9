import { recordById, recordsOf } from '../../dataset.ts'
import type { Id } from '../../ids.ts'
import type { Rule } from '../rule.ts'
import { cycleThrough } from '../support/cycle.ts'
import { source } from '../support/example.ts'
import { surelyBefore, written } from '../support/time.ts'

export const originsSound: Rule = {
  id: 'origins-sound',
  summary: 'A page republishes a text that is no younger than itself, and nobody republishes in a circle.',
  check: ({ dataset, locate }) => {
    const originOf = (id: Id) => recordById(dataset, id as Id<'source'>)?.origin ?? null
    return recordsOf(dataset, 'source').flatMap(({ id, origin, published }) => {
      const original = origin === null ? undefined : recordById(dataset, origin)
      if (original === undefined) return []
      const circle = cycleThrough(id, originOf)
      if (circle !== null) {
        const message = `the origins go round: ${circle.join(', ')}`
        return [{ ...locate(id, ['origin']), message, tip: 'name the page that printed the text first' }]
      }
      if (!surelyBefore(published, original.published)) return []
      const message = `published ${written(published)}, before its origin of ${written(original.published)}`
      return [{ ...locate(id, ['origin']), message, tip: 'mend one of the days, or turn the two round' }]
    })
  },
  passes: { 'sources/second.yaml': source('second', '2019-05-03', 'origin: source/example\n') },
  fails: { 'sources/second.yaml': source('second', '2019-05-01', 'origin: source/example\n') },
}
