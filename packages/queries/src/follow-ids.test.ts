import { allRecords, isId, type Redirect } from '@csto-record/domain'
import { expect, test } from 'vitest'
import { careerOf, queries, search, sourceYield, timeline } from './index.ts'
import { example } from './testing/example.ts'

const sent = (from: string, to: string | null): Redirect => ({ from, to, reason: 'so' }) as Redirect
const moved = {
  ...example,
  redirects: [
    ...allRecords(example).map(({ id }) => sent(id.replace(/\/([^/]*)$/, '/old-$1'), id)),
    sent('person/withdrawn', null),
    sent('person/now-a-state', 'state/yonder'),
  ],
}
const retired = (id: string) => moved.redirects.find(({ to }) => to === id)?.from ?? ''

test.each(queries.map((query) => [query.info.name, query] as const))(
  '%s answers a retired id as it answers the one it moved to',
  (_name, query) => {
    const [first = { params: {} }] = query.info.examples
    for (const name of Object.keys(query.info.params.shape))
      for (const { id } of allRecords(example)) {
        const asked = { ...first.params, [name]: id }
        if (name === 'q' || name === 'text' || name === 'name' || !query.check(asked).ok) continue
        if (!isId(id)) continue
        expect(query(moved, { ...asked, [name]: retired(id) })).toEqual(query(moved, asked))
      }
  },
)
test('words that look like a retired id are words', () => {
  expect(search(moved, { q: 'state/old-yonder' }).q).toBe('state/old-yonder')
})
test('an id is told to be there, moved, withdrawn or unknown, so that nothing found is told apart', () => {
  const found = (person: string) => careerOf.ids(moved, { person, knownBy: null }).map((one) => one.found.is)
  expect(found('person/jarkyn-jeenov')).toEqual(['here'])
  expect(found('person/old-jarkyn-jeenov')).toEqual(['moved'])
  expect(found('person/withdrawn')).toEqual(['withdrawn'])
  expect(found('person/unheard-of')).toEqual(['unknown'])
  expect(timeline.ids(moved, { topic: 'topic/culture', person: null, status: 'held' })).toEqual([
    { parameter: 'topic', asked: 'topic/culture', found: { is: 'here', id: 'topic/culture' } },
  ])
})
test('an id that moved to a record of a type that the parameter does not take is not followed', () => {
  expect(careerOf(moved, { person: 'person/now-a-state' })).toMatchObject({ person: null, events: [] })
})
test('the answer names the record, whatever id was asked for', () => {
  expect(sourceYield(moved, { source: 'source/old-report-2019' }).source?.id).toBe('source/report-2019')
})
