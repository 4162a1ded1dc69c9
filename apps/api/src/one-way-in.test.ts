import { dataset } from '@csto-record/domain/dataset'
import { type ParameterProblem, queries, withNearIds } from '@csto-record/queries'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleApp } from './testing.ts'

const app = exampleApp({}, dataset)
const client = new Client({ name: 'test', version: '1' })
beforeAll(() =>
  client.connect(
    new StreamableHTTPClientTransport(new URL('https://api.example.org/mcp'), {
      fetch: async (url, init) => app.request(String(url), init),
    }) as Parameters<Client['connect']>[0],
  ),
)
afterAll(() => client.close())

const problemsAt = async (path: string): Promise<readonly ParameterProblem[]> =>
  (await (await app.request(path)).json()).errors

const long = 'x'.repeat(300)
/** A query, the parameters as text, the problems by parameter and message; and as a program gives them, where that is no text. */
const misfits: readonly (readonly [
  string,
  string,
  readonly (readonly [string, string])[],
  Record<string, unknown>?,
])[] = [
  ['chair-on', 'date=2024-02-30', [['date', 'is not a day of the calendar']]],
  ['chair-on', 'date=15.01.2025', [['date', 'is not a day']]],
  ['chair-on', 'of=csto', [['of', 'is not an id']]],
  ['chair-on', 'of=state/russia', [['of', 'is an id of type state']]],
  ['chair-on', 'dat=2024-02-03', [['dat', 'is not a parameter here']]],
  ['chair-on', 'constructor=x', [['constructor', 'is not a parameter here']]],
  ['career-of', '', [['person', 'is missing']]],
  ['career-of', 'person=Valery', [['person', 'is not an id']]],
  ['timeline', 'limit=10000000000000000000', [['limit', 'is more than 500']], { limit: 1e19 }],
  ['timeline', 'limit=0', [['limit', 'is less than 1']], { limit: 0 }],
  ['timeline', 'limit=-1', [['limit', 'is less than 1']], { limit: -1 }],
  ['timeline', 'limit=2.5', [['limit', 'is not a whole number']], { limit: 2.5 }],
  ['timeline', 'limit=five', [['limit', 'is not a whole number']]],
  ['timeline', 'kind=party', [['kind', 'is not one of the choices']]],
  ['timeline', 'cursor=p', [['cursor', 'is not a cursor that a page gave']]],
  ['timeline', 'topic=topic/Illegal%20Migration', [['topic', 'is not an id']]],
  ['timeline', 'from=2025-01-02&to=2025-01-01', [['to', 'is before from']]],
  ['agenda', 'from=2025-01-02&to=2025-01-01', [['to', 'is before from']]],
  ['timeline', 'kind=session&kind=meeting', [['kind', 'is given more than once']], { kind: ['session', 'meeting'] }],
  ['search', `q=${long}`, [['q', 'is longer than 200 characters']]],
  ['search', 'q=%20', [['q', 'is empty']]],
  [
    'path-between',
    'from=state/russia&to=state/armenia&most=7',
    [['most', 'is more than 6']],
    { from: 'state/russia', to: 'state/armenia', most: 7 },
  ],
  [
    'timeline',
    `lmit=${long}&kind=party&limit=0`,
    [
      ['kind', 'is not one of the choices'],
      ['limit', 'is less than 1'],
      ['lmit', 'is not a parameter here'],
    ],
    { lmit: long, kind: 'party', limit: 0 },
  ],
]

describe('every way in tells the same problems in the same words', () => {
  test.each(misfits.map((misfit) => [`${misfit[0]}?${misfit[1].slice(0, 60)}`, misfit] as const))(
    '%s',
    async (_, [name, text, told, typed]) => {
      const search = new URLSearchParams(text)
      const byName = Object.fromEntries(
        [...search.keys()].map((key) => [key, search.getAll(key).length > 1 ? search.getAll(key) : search.get(key)]),
      )
      const query = queries.find(({ info }) => info.name === name)!
      const overHttp = await problemsAt(`/v1/queries/${name}?${text}`)
      expect(overHttp.map(({ parameter, message }) => [parameter, message])).toEqual(told)
      for (const { value, expected } of overHttp)
        expect([expected !== '', (value ?? '').length <= 121]).toEqual([true, true])

      const { isError, structuredContent, content } = await client.callTool({ name, arguments: byName })
      expect([isError, structuredContent]).toMatchObject([
        true,
        { answered: false, reason: 'bad-arguments', errors: overHttp },
      ])
      for (const { message, expected } of overHttp)
        expect((content as { text: string }[])[0]?.text).toContain(`${message}; expected ${expected}`)
      // Who answers from a dataset also names the ids in it that may have been meant.
      for (const read of [query.read(search), query.check(typed ?? byName)]) {
        expect(read.ok).toBe(false)
        const problems = read.ok ? [] : read.problems
        expect(withNearIds(query.info.params, dataset, problems)).toEqual(overHttp)
      }
    },
  )
})

test('a list refuses in the words of a query', async () => {
  for (const search of [
    'from=2025-01-02&to=2025-01-01',
    'kind=party',
    'topic=threats',
    'from=2024-02-30',
    'limit=x&from=1',
  ]) {
    const [list, query] = [await problemsAt(`/v1/events?${search}`), await problemsAt(`/v1/queries/timeline?${search}`)]
    const told = (problems: readonly ParameterProblem[]) =>
      problems
        .map(({ parameter, value, message, expected }) => [parameter, value, message, expected.replace(/\d+$/, '')])
        .toSorted()
    expect(told(list)).toEqual(told(query))
  }
})
