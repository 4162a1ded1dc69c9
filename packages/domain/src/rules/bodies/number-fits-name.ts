import { evidenceOfRecord } from '../../facts.ts'
import { type Id, slugOf } from '../../ids.ts'
import { ordinalsIn } from '../../reading/numbers.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { eventsBySeries } from '../support/series.ts'

/** Numbers in a slug after its date: 27 in `2024-12-03-cccim-27`. Years have four digits. */
const numbersInSlug = (id: Id): readonly number[] =>
  [
    ...slugOf(id)
      .replace(/^[\dx]{4}(-[\dx]{2}){0,2}/, '')
      .matchAll(/(?<=-)\d{1,3}(?=-|$)/g),
  ].map(([number]) => Number(number))

const session = (number: number) =>
  `name: 3rd session of the Example Council\nkind: session\nbodies: [body/example-council]\nstart: "2019-04-10"\nseries: { of: body/example-council, key: sessions, number: ${number} }\n${citing({ says: 'held' }, 'bodies', 'start', 'series')}`

export const numberFitsName: Rule = {
  id: 'number-fits-name',
  summary: 'The number of an event in its series is the one that its name, its id and its evidence give.',
  check: ({ dataset, locate }) =>
    [...eventsBySeries(dataset).values()].flat().flatMap((event) => {
      const { id, name, series } = event
      const phrases = evidenceOfRecord(event).filter(({ supports }) => supports.includes('series'))
      const told = [name, ...phrases.map(({ phrase }) => phrase)].map((text) =>
        ordinalsIn(text).map(({ value }) => value),
      )
      const wrong = [...told, numbersInSlug(id)].filter(
        (numbers) => numbers.length > 0 && !numbers.includes(series.number ?? 0),
      )
      if (series.number === null || wrong.length === 0) return []
      const disputed = event.disputes.some(({ field }) => field === 'series')
      if (disputed) return []
      const message = `number ${series.number}, but the name, the id or a phrase says ${[...new Set(wrong.flat())].join(', ')}`
      return [{ ...locate(id, ['series', 'number']), message, tip: 'mend the number, or keep both as a dispute' }]
    }),
  passes: { 'events/2019-04-10-council-3.yaml': session(3) },
  fails: { 'events/2019-04-10-council-3.yaml': session(4) },
}
