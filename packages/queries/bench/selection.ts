import { asDay } from '@csto-record/domain'
import { arrayEngine, type Condition, codedEngine, recordTable, type Selection } from '../src/index.ts'
import { compare } from './compare.ts'
import { withEvents } from './synthetic.ts'

const halfYear: Condition = { touches: [asDay('2019-01-01'), asDay('2019-06-30')] }
const kind: Condition = { column: 'kind', in: ['session'] }
const asked: readonly (readonly [title: string, where: readonly Condition[]])[] = [
  ['no condition', []],
  ['kind', [kind]],
  ['state', [{ column: 'states', in: ['state/armenia'] }]],
  ['status', [{ column: 'status', in: ['held'] }]],
  ['half a year', [halfYear]],
  ['half a year, kind, topic', [halfYear, kind, { column: 'topics', in: ['topic/illegal-migration'] }]],
]
const byDay: Omit<Selection, 'where' | 'facets'> = {
  order: [{ column: 'firstDay', descending: false }],
  limit: 50,
  after: null,
}

/** Pages of 50 of many made-up events: from columns kept as numbers, and filtered and sorted anew. */
export const selectionContests = async (): Promise<readonly string[]> => {
  const table = recordTable(withEvents(100_000), 'event')
  const [coded, plain] = [codedEngine(table), arrayEngine(table)]
  const said: string[] = []
  for (const [title, where] of asked)
    for (const facets of [[], ['kind', 'year', 'topics']])
      said.push(
        await compare({
          title: `100,000 made-up events: ${title}${facets.length === 0 ? '' : ', 3 facets'}`,
          ours: ['coded', () => coded.select({ ...byDay, where, facets })],
          rival: ['plain', () => plain.select({ ...byDay, where, facets })],
          same: (answer) => answer,
        }),
      )
  return said
}
