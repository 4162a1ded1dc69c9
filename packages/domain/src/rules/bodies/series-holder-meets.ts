import type { Rule } from '../rule.ts'
import { citing } from '../support/example.ts'
import { eventsBySeries } from '../support/series.ts'

const session = (body: string) =>
  `name: A session\nkind: session\nbodies: [${body}]\nstart: "2019-04-10"\nseries: { of: body/example-council, key: sessions, number: 3 }\n${citing({ says: 'held' }, 'bodies', 'start', 'series')}`

export const seriesHolderMeets: Rule = {
  id: 'series-holder-meets',
  summary: 'Whoever a series belongs to is among the bodies or forces of its events.',
  check: ({ dataset, locate }) =>
    [...eventsBySeries(dataset).values()]
      .flat()
      .filter(({ series, bodies, forces }) => ![...bodies, ...forces].some((id) => id === series.of))
      .filter(({ series }) => !series.of.startsWith('organization/'))
      .map(({ id, series }) => ({
        ...locate(id, ['series', 'of']),
        message: `${series.of} is not among the bodies or forces of the event`,
        tip: `add it to bodies or forces, or name the series of another`,
      })),
  passes: { 'events/2019-04-10-council-3.yaml': session('body/example-council') },
  fails: { 'events/2019-04-10-council-3.yaml': session('organization/example-pact') },
}
