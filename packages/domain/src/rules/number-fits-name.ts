import { evidenceOfRecord } from '../facts.ts'
import type { Rule } from './rule.ts'
import { citing } from './support/example.ts'
import { eventsBySeries } from './support/series.ts'

/** Ordinals as English and Russian pages write them in figures: 27th, 27-е, 27-го. */
const ordinals = (text: string): readonly number[] =>
  [...text.matchAll(/\b(\d{1,3})(?:st|nd|rd|th)\b|\b(\d{1,3})-(?:е|й|я|го|ое|ом|му|ая|ый|ий)(?!\p{L})/giu)].map(
    (match) => Number(match[1] ?? match[2]),
  )

const session = (number: number) =>
  `name: 3rd session of the Example Council\nkind: session\nbodies: [body/example-council]\nstart: "2019-04-10"\nseries: { of: body/example-council, key: sessions, number: ${number} }\n${citing({ says: 'held' }, 'bodies', 'start', 'series')}`

export const numberFitsName: Rule = {
  id: 'number-fits-name',
  summary: 'The number of an event in its series is the one that its name and its evidence give.',
  check: ({ dataset, locate }) =>
    [...eventsBySeries(dataset).values()].flat().flatMap((event) => {
      const { id, name, series } = event
      const phrases = evidenceOfRecord(event).filter(({ supports }) => supports.includes('series'))
      const told = [name, ...phrases.map(({ phrase }) => phrase)].map(ordinals).filter((numbers) => numbers.length > 0)
      if (series.number === null || told.length === 0 || told.every((numbers) => numbers.includes(series.number ?? 0)))
        return []
      const disputed = event.disputes.some(({ field }) => field === 'series')
      if (disputed) return []
      const message = `number ${series.number}, but the name or a phrase says ${[...new Set(told.flat())].join(', ')}`
      return [{ ...locate(id, ['series', 'number']), message, tip: 'mend the number, or keep both as a dispute' }]
    }),
  passes: { 'events/2019-04-10-council-3.yaml': session(3) },
  fails: { 'events/2019-04-10-council-3.yaml': session(4) },
}
