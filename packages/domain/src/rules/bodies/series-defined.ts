import { recordById } from '../../dataset.ts'
import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { eventsBySeries, seriesDefinition } from '../support/series.ts'

const session = (series: string) =>
  `name: A session\nkind: session\nbodies: [body/example-council]\nstart: "2019-04-10"\nseries: ${series}\n${citing({ says: 'held' }, 'bodies', 'start', 'series')}`

export const seriesDefined: Rule = {
  id: 'series-defined',
  summary: 'A series is defined by what holds it, and numbered as defined there.',
  check: ({ dataset, locate }) =>
    [...eventsBySeries(dataset).values()].flat().flatMap(({ id, series, start }) => {
      const holder = recordById(dataset, series.of)
      if (holder === undefined) return []
      const definition = seriesDefinition(dataset, series)
      if (definition === undefined) {
        const known = holder.series.map(({ key }) => key).join(', ')
        const tip =
          known === ''
            ? `define it under series in ${holder.id}`
            : `write one of ${known}, or define it in ${holder.id}`
        return [{ ...locate(id, ['series', 'key']), message: `${holder.id} has no series ${series.key}`, tip }]
      }
      const { numbering } = definition
      const year = start?.earliest?.slice(0, 4)
      const otherYear =
        numbering === 'year' && series.number !== null && year !== undefined && String(series.number) !== year
      if (numbering !== 'none' ? !otherYear : series.number === null) return []
      const message = otherYear ? `the series counts by year, and this is ${year}` : 'the series has no numbers'
      const tip = otherYear ? `write number: ${year}` : 'leave number out, or give the series another numbering'
      return [{ ...locate(id, ['series', 'number']), message, tip }]
    }),
  passes: { 'events/2019-04-10-council-3.yaml': session('{ of: body/example-council, key: sessions, number: 3 }') },
  fails: { 'events/2019-04-10-council-3.yaml': session('{ of: body/example-council, key: meetings, number: 3 }') },
}
