import { dataset } from '@csto-record/domain/dataset'
import { expect, test } from 'vitest'
import { exampleApp } from '../../testing.ts'

const app = exampleApp({}, dataset)
const list = async (search: string) => (await app.request(`/v1/events?limit=1&${search}`)).json()

test.each([
  ['q=the', 0, 'common-words'],
  ['q=!!', 0, 'no-words'],
  ['q=xyzzyplugh', 0, null],
])('a list that words find nothing in says whether they ask for anything: %s', async (search, total, unasked) => {
  expect(await list(search)).toMatchObject({ total, unasked })
})

test('words that find something ask for something, and a list without words says nothing of them', async () => {
  const found = await list('q=Astana')
  expect([found.total > 0, found.unasked]).toEqual([true, null])
  expect(await list('kind=session')).not.toHaveProperty('unasked')
})
